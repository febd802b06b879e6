package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.ORGANISER;
import static racemanager.guild.actor.GuildHouse.SOON;

import java.time.Duration;
import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.FishingOutcomes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.AccountAlert;
import racemanager.event.AccountClaim;
import racemanager.event.AccountClaim.Which;
import racemanager.event.Entry;
import racemanager.event.EventCommand;
import racemanager.event.Steward;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildCommand.AllowAccount;
import racemanager.guild.GuildCommand.LookAtClaim;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;
import racemanager.setting.ChannelUse;
import racemanager.setting.Setting;

/** A second driver with one account: race control hears of it, also after a restart, and what is allowed goes through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlternativeAccountTest {

    private static final String STEAM = "76561197960287930";
    private static final ChannelId RACE_CONTROL = new ChannelId(77);
    private static final Which LATEST = new Which.LatestOf(new MemberId(11));

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void open() {
        house = new GuildHouse(kit);
        house.publishEvent();
        house.registered(10, STEAM);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private void setRaceControl() {
        var setting = new Setting.UsedChannel(ChannelUse.RACE_CONTROL, Optional.of(RACE_CONTROL));
        house.done(new GuildOrder.OfSettings(new GuildCommand.ChangeSetting(setting, ORGANISER, house.now)));
    }

    private String tries() {
        return house.refusal(house.registering(11, STEAM));
    }

    private Deliver alert() {
        return house.outbox
                .fishForMessage(
                        SOON, each -> isAlert(each) ? FishingOutcomes.complete() : FishingOutcomes.continueAndIgnore())
                .getLast();
    }

    private static boolean isAlert(Deliver deliver) {
        return deliver.deed() instanceof Deed.ShowMessage show && show.content() instanceof AccountAlert;
    }

    private GuildOrder.OfClaim allow() {
        return new GuildOrder.OfClaim(
                1, LATEST, new AllowAccount(1, LATEST, new Steward(ORGANISER, "Brothers"), house.now));
    }

    private boolean isTold() {
        return house.guild().drivers().accounts().claims().stream().allMatch(AccountClaim::told);
    }

    @Test
    void raceControlIsToldWhoTriedAndWhoseItIs() {
        setRaceControl();

        assertThat(tries()).isEqualTo("driver.steam_taken_told");

        var alert = alert();
        var shown = (Deed.ShowMessage) alert.deed();
        assertThat(shown.channel()).isEqualTo(RACE_CONTROL);
        assertThat(shown.once().nonce().length()).isLessThanOrEqualTo(25);
        var claim = ((AccountAlert) shown.content()).claim();
        assertThat(claim.member()).isEqualTo(new MemberId(11));
        assertThat(claim.owner()).isEqualTo(new MemberId(10));
        assertThat(isTold()).isFalse();
        alert.replyTo().tell(new Delivered(alert.subject(), alert.revision(), new Receipt.Shown(new MessageId(5))));
        house.await(() -> assertThat(isTold()).isTrue());
    }

    @Test
    void anAlertThatARestartInterruptedIsSentAgainAsTheSameMessage() {
        setRaceControl();
        tries();
        var first = (Deed.ShowMessage) alert().deed();
        house.rest();

        house.start();

        assertThat(((Deed.ShowMessage) alert().deed()).once())
                .isEqualTo(first.again().once())
                .isNotEqualTo(first.once());
    }

    @Test
    void whatIsAllowedGoesThroughAlsoAfterARestartAndTheAccountHasOnePlace() {
        tries();
        house.done(allow());
        house.rest();
        house.start();

        assertThat(tries()).isEqualTo("driver.steam_in_race");
        house.done(new GuildOrder.OfEvent(1, new EventCommand.Withdraw(new MemberId(10), house.now)));
        assertThat(house.registered(11, STEAM).entries().grid())
                .extracting(Entry::driver)
                .containsExactly(new MemberId(11));
        assertThat(house.refusal(house.registering(10, STEAM))).isEqualTo("driver.steam_in_race");
    }

    @Test
    void theThirdTryWaitsAlsoAfterARestartAndNoOtherAccountIsTaken() {
        assertThat(tries()).isEqualTo("driver.steam_taken");
        assertThat(tries()).isEqualTo("driver.steam_taken");
        assertThat(tries()).isEqualTo("driver.wait");
        house.rest();
        house.start();

        assertThat(tries()).isEqualTo("driver.wait");
        assertThat(house.refusal(house.registering(11, "76561197960287931"))).isEqualTo("driver.wait");
        house.now = house.now.plus(Duration.ofMinutes(10));
        house.registered(11, "76561197960287931");
    }

    @Test
    void aTypingErrorCountsForNothing() {
        for (var again = 0; again < 5; again++) house.done(house.registering(11, "12"));

        assertThat(house.guild().drivers().accounts().claims()).isEmpty();
    }

    @Test
    void whatIsForgottenIsNotAllowed() {
        tries();
        house.done(new GuildOrder.Forgetting(new MemberId(10), house.now));

        assertThat(house.refusal(allow())).isEqualTo("account.none");
        assertThat(house.refusal(new GuildOrder.OfClaim(
                        1, new Which.Numbered(1), new LookAtClaim(1, new Which.Numbered(1), house.now))))
                .isEqualTo("account.gone");
    }
}
