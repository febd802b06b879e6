package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.SOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.Events.Registered;
import racemanager.event.RegistrationForm;
import racemanager.event.Steward;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildCommand.KeepDriver;
import racemanager.guild.GuildFact;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.steam.SteamId;
import racemanager.steam.SteamIdReading;

/** What a registration costs, and what is true whatever comes between its steps. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationTest {

    private static final String STEAM = "76561197960287930";
    private static final String OTHER_STEAM = "76561197960287931";

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

    /**
     * What a registration cost.
     *
     * @param questions to the guild, on the way to the answer
     * @param kept facts of the guild that the answer waited for, one wait for the disk each
     * @param entered the same of the event
     */
    private record Cost(List<String> questions, int kept, int entered) {}

    @Test
    void whoseAccountIsKnownPassesTheGuildTwiceAndTheEventOnceAndWaitsForOneFact() {
        house.registered(10, STEAM);
        house.done(new GuildOrder.OfEvent(1, new EventCommand.Withdraw(new MemberId(10), house.now)));

        assertThat(costOf(() -> house.registered(10, STEAM)))
                .isEqualTo(new Cost(List.of("Registering", "OfEvent"), 0, 1));
    }

    @Test
    void aNewAccountIsKeptBetweenTwoQuestionsToTheEvent() {
        assertThat(costOf(() -> house.registered(10, STEAM)))
                .isEqualTo(new Cost(List.of("Registering", "OfEvent", "Own", "OfEvent"), 1, 1));
    }

    /** The account is theirs by then, the place is nobody's, and neither is in the way of the next press. */
    @Test
    void whoeverLosesTheBotBetweenAccountAndPlacePressesAgain() {
        var entered = house.store.persistedInStorage(EVENT).size();
        house.registered(10, STEAM);
        dieBeforeThePlaceIsStored(entered);

        assertThat(house.guild().drivers().of(new MemberId(10))).contains(card(STEAM));
        assertThat(house.refusal(house.registering(11, STEAM))).startsWith("driver.steam_taken");
        assertThat(house.registered(10, STEAM).entries().grid())
                .extracting(Entry::driver)
                .containsExactly(new MemberId(10));
        assertThat(stored(GUILD, GuildFact.DriverKept.class)).isEqualTo(1);
    }

    private void dieBeforeThePlaceIsStored(int facts) {
        var guild = house.store.persistedInStorage(GUILD);
        var event = house.store.persistedInStorage(EVENT).subList(0, facts);
        house.rest();
        house.store.clearAll();
        house.store.persistForRecovery(GUILD, guild);
        house.store.persistForRecovery(EVENT, event);
        house.start();
    }

    @Test
    void whatCannotBeReadWaitsForNothing() {
        assertThat(costOf(() -> house.done(house.registering(10, "12"))))
                .isEqualTo(new Cost(List.of("Registering", "OfEvent"), 0, 0));
    }

    private Cost costOf(Runnable registration) {
        questionsSoFar();
        var kept = stored(GUILD, GuildFact.DriverKept.class);
        var entered = stored(EVENT, EventFact.EnteredGrid.class);
        registration.run();
        return new Cost(
                questionsSoFar(),
                stored(GUILD, GuildFact.DriverKept.class) - kept,
                stored(EVENT, EventFact.EnteredGrid.class) - entered);
    }

    private List<String> questionsSoFar() {
        house.guild();
        var questions = new ArrayList<String>();
        for (var next = question(); !isLook(next); next = question()) {
            questions.add(next.command().getClass().getSimpleName());
        }
        return questions;
    }

    private static boolean isLook(Ask<GuildOrder<?>, Reply<Object>> question) {
        return question.command().equals(new GuildOrder.Own(new GuildCommand.Look()));
    }

    /** The next one that somebody waits for. */
    private Ask<GuildOrder<?>, Reply<Object>> question() {
        while (true) {
            if (house.seen.receiveMessage(SOON) instanceof Ask<GuildOrder<?>, Reply<Object>> ask) {
                return ask;
            }
        }
    }

    private int stored(String stream, Class<?> fact) {
        return (int) house.store.persistedInStorage(stream).stream()
                .filter(fact::isInstance)
                .count();
    }

    /** An account goes to whoever names it when its first owner names another, and stays where it is entered. */
    @Test
    void anAccountThatChangedHandsIsOnTheGridOnce() {
        house.registered(10, STEAM);
        house.done(new GuildOrder.Own(new KeepDriver(new MemberId(10), card(OTHER_STEAM), house.now)));

        assertThat(house.refusal(house.registering(11, STEAM))).isEqualTo("driver.steam_in_race");

        assertThat(house.guild().drivers().of(new MemberId(11))).isEmpty();
        house.done(new GuildOrder.OfEvent(1, new EventCommand.Withdraw(new MemberId(10), house.now)));
        assertThat(house.registered(11, STEAM).entries().grid())
                .extracting(Entry::driver)
                .containsExactly(new MemberId(11));
    }

    @Test
    void whoIsAddedByAStewardKeepsTheAccountUnlessItIsAnothers() {
        house.done(new GuildOrder.Own(new KeepDriver(new MemberId(12), card(OTHER_STEAM), house.now)));

        assertThat(house.refusal(added(11, OTHER_STEAM))).isEqualTo("driver.steam_taken");
        house.done(added(11, STEAM));

        assertThat(house.guild().drivers().of(new MemberId(11)))
                .hasValueSatisfying(card -> assertThat(card.steam()).isPresent());
        assertThat(house.refusal(added(11, STEAM))).isEqualTo("steward.already_in");
    }

    private GuildOrder<Registered> added(long driver, String steam) {
        var form = new RegistrationForm("Driver Number " + driver, steam, "Audi R8", "");
        var steward = Optional.of(new Steward(new MemberId(99), "Has no profile"));
        return new GuildOrder.Registering(1, new MemberId(driver), form, steward, house.now);
    }

    @Test
    void anotherNameIsThereNextTime() {
        house.registered(10, STEAM);
        house.done(new GuildOrder.OfEvent(1, new EventCommand.Withdraw(new MemberId(10), house.now)));

        var form = new RegistrationForm("Another Name", STEAM, "Audi R8", "");
        house.done(new GuildOrder.Registering(1, new MemberId(10), form, Optional.empty(), house.now));

        assertThat(house.guild().drivers().of(new MemberId(10)))
                .hasValueSatisfying(card -> assertThat(card.fullName()).isEqualTo("Another Name"));
    }

    private static DriverCard card(String steam) {
        return new DriverCard("Driver Number 10", Optional.of(((SteamIdReading.Known) SteamId.read(steam)).id()));
    }
}
