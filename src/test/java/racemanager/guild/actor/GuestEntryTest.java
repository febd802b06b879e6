package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.AccountClaim.Which;
import racemanager.event.Entry;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.TakeOver;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.Steward;
import racemanager.guild.GuildCommand.AllowAccount;
import racemanager.kernel.MemberId;

/** A driver without Discord through the guild: the account is nobody else's, and a restart keeps whose the entry is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuestEntryTest {

    private static final MemberId GUEST = MemberId.withoutDiscord(1_234_567_890_123_456_789L);
    private static final MemberId MEMBER = new MemberId(11);
    private static final String STEAM = "76561197960287930";
    private static final String ANOTHER = "76561197960287931";
    private static final Steward STEWARD = new Steward(new MemberId(2), "Has no Discord");
    private static final Which LATEST = new Which.LatestOf(MEMBER);

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void open() {
        house = new GuildHouse(kit);
        house.publishEvent();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private GuildOrder<Registered> adding(String steam) {
        var form = new RegistrationForm("Gus Grissom", steam, "Audi R8", "");
        return new GuildOrder.Registering(1, GUEST, form, Optional.of(STEWARD), house.now);
    }

    private Live look() {
        return (Live) house.done(new GuildOrder.OfEvent(1, new EventCommand.Look(house.now)));
    }

    private void restart() {
        house.rest();
        house.start();
    }

    @Test
    void aGuestIsInAlsoAfterARestartAndTheGuildKeepsNothingOfThem() {
        assertThat(house.done(adding(STEAM))).isInstanceOf(Registered.In.class);
        restart();

        assertThat(look().entries().grid()).extracting(Entry::driver).containsExactly(GUEST);
        assertThat(house.guild().drivers().of(GUEST)).isEmpty();
        assertThat(house.guild().drivers().hasEntered(GUEST, 1)).isFalse();
    }

    @Test
    void anAccountThatAMemberHasIsNotAGuests() {
        house.registered(10, STEAM);
        house.done(new GuildOrder.OfEvent(1, new EventCommand.Withdraw(new MemberId(10), house.now)));

        assertThat(house.refusal(adding(STEAM))).isEqualTo("steward.account_of_member");
        assertThat(house.done(adding(ANOTHER))).isInstanceOf(Registered.In.class);
    }

    @Test
    void aMemberWithAGuestsAccountIsRefusedUntilAStewardHandsTheEntryOver() {
        house.done(adding(STEAM));
        assertThat(house.refusal(house.registering(MEMBER.value(), STEAM))).isEqualTo("driver.steam_guest");
        restart();

        var claim = house.done(new GuildOrder.OfClaim(1, LATEST, new AllowAccount(1, LATEST, STEWARD, house.now)));
        assertThat(claim.owner()).isEqualTo(GUEST);
        restart();
        house.done(new GuildOrder.OfEvent(1, new TakeOver(claim.member(), claim.owner(), STEWARD, house.now)));
        restart();

        var entry = look().entries().grid().getFirst();
        assertThat(entry.driver()).isEqualTo(MEMBER);
        assertThat(entry.card().steam().orElseThrow().text()).isEqualTo(STEAM);
        house.await(
                () -> assertThat(house.guild().drivers().hasEntered(MEMBER, 1)).isTrue());
        assertThat(house.guild().drivers().of(MEMBER).flatMap(card -> card.steam()))
                .isEqualTo(entry.card().steam());
    }
}
