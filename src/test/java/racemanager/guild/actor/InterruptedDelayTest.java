package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Delay;
import racemanager.event.EventCommand.Look;
import racemanager.event.EventCommand.Postpone;
import racemanager.event.EventCommand.Replanning;
import racemanager.event.EventFact;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.GuildFact;
import racemanager.kernel.MemberId;

/** A race comes to another plan in the guild and in the event, wherever between the two the bot was killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedDelayTest {

    private static final Instant START = RaceNight.plan().timing().start();
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final MemberId DRIVER = new MemberId(10);

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void register() {
        house = new GuildHouse(kit);
        house.publishEvent();
        house.registered(10, "76561197960287931");
        house.now = RaceNight.plan().checkIn().opens();
        house.done(new GuildOrder.OfEvent(1, new EventCommand.TimePassed(house.now)));
        house.done(new GuildOrder.OfEvent(1, new CheckIn(DRIVER, house.now)));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private Replanning command(String act) {
        return switch (act) {
            case "delay" -> new Delay(START, START.plus(TEN_MINUTES), ORGANISER, house.now);
            case "postpone" -> new Postpone(START, START.plus(Duration.ofDays(7)), ORGANISER, house.now);
            default -> new ChangeCapacity(7, 1, ORGANISER, house.now);
        };
    }

    private Live event() {
        return (Live) house.done(new GuildOrder.OfEvent(1, new Look(house.now)));
    }

    private long count(String id, Class<?> type) {
        return house.store.persistedInStorage(id).stream()
                .filter(type::isInstance)
                .count();
    }

    /** Guild's facts and the event's, from the one that the act began with. */
    @ParameterizedTest
    @CsvSource({
        "delay, 1, 0", "delay, 1, 1", "delay, 1, 2", "delay, 2, 2",
        "postpone, 1, 0", "postpone, 1, 1", "postpone, 1, 2", "postpone, 2, 2",
        "capacity, 1, 0", "capacity, 1, 1", "capacity, 2, 1"
    })
    void whatTheGuildHasBegunTheEventDoesOnce(String act, int ofGuild, int ofEvent) {
        var guildBefore = house.store.persistedInStorage(GUILD).size();
        var eventBefore = house.store.persistedInStorage(EVENT).size();
        house.done(new GuildOrder.Replanning(1, command(act)));
        var whole = event();
        var listing = house.guild().events().byNumber(1).orElseThrow();
        assertThat(listing.unmade()).isEmpty();
        assertThat(listing.start()).isEqualTo(whole.plan().timing().start());

        restartFrom(guildBefore + ofGuild, eventBefore + ofEvent);

        house.await(() -> assertThat(house.guild().events().byNumber(1)).contains(listing));
        var after = event();
        assertThat(after.plan()).isEqualTo(whole.plan());
        assertThat(after.entries()).isEqualTo(whole.entries());
        assertThat(count(EVENT, EventFact.Delayed.class)
                        + count(EVENT, EventFact.Postponed.class)
                        + count(EVENT, EventFact.CapacityChanged.class))
                .isEqualTo(1);
    }

    @Test
    void aDelayKeepsWhoHasCheckedIn() {
        house.done(new GuildOrder.Replanning(1, command("delay")));

        assertThat(event().entries().checkedIn()).isEqualTo(1);
        house.done(new GuildOrder.Replanning(1, command("delay")));
        assertThat(count(EVENT, EventFact.Delayed.class)).isEqualTo(1);
        assertThat(count(GUILD, GuildFact.EventRevised.class)).isEqualTo(1);
    }

    @Test
    void twoPressesAtTheSameInstantDelayOnce() {
        var order = new GuildOrder.Replanning(1, command("delay"));
        var first = house.send(order);
        var second = house.send(order);

        first.receiveMessage(GuildHouse.SOON);
        second.receiveMessage(GuildHouse.SOON);

        assertThat(event().plan().timing().start()).isEqualTo(START.plus(TEN_MINUTES));
        assertThat(count(EVENT, EventFact.Delayed.class)).isEqualTo(1);
        assertThat(house.guild().events().unconfirmed()).isEmpty();
    }

    /** The bot comes back when it is too late. */
    @ParameterizedTest
    @ValueSource(ints = {0, 60})
    void whatTheEventRefusesAfterACrashIsTakenBackInTheGuild(int minutes) {
        var guildBefore = house.store.persistedInStorage(GUILD).size();
        var eventBefore = house.store.persistedInStorage(EVENT).size();
        house.done(new GuildOrder.Replanning(1, command("delay")));
        house.now = START.plus(Duration.ofMinutes(minutes));

        restartFrom(guildBefore + 1, eventBefore);

        house.await(() -> assertThat(house.guild().events().unconfirmed()).isEmpty());
        assertThat(house.guild().events().byNumber(1).orElseThrow().start()).isEqualTo(START);
        assertThat(event().plan().timing().start()).isEqualTo(START);
        assertThat(count(EVENT, EventFact.Delayed.class)).isZero();
    }

    @Test
    void aRaceThatIsNotPublishedOrNotKnownIsRefused() {
        assertThat(house.refusal(new GuildOrder.Replanning(9, command("delay"))))
                .isEqualTo("event.unknown");
        assertThat(event()).isInstanceOf(RaceEvent.Published.class);
    }

    private void restartFrom(int guildFacts, int eventFacts) {
        var guild = List.copyOf(house.store.persistedInStorage(GUILD));
        var event = List.copyOf(house.store.persistedInStorage(EVENT));
        house.rest();
        house.store.clearAll();
        house.store.persistForRecovery(GUILD, guild.subList(0, guildFacts));
        house.store.persistForRecovery(EVENT, event.subList(0, eventFacts));
        house.start();
    }
}
