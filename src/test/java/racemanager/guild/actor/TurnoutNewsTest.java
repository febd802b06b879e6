package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import java.time.Duration;
import java.util.List;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.persistence.testkit.javadsl.SnapshotTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Attendance;
import racemanager.guild.Attendance.Why;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildFact;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** The guild counts a race that is over once, wherever between the two the bot was killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnoutNewsTest {

    private static final long ADA = 10;
    private static final long BOB = 11;
    private static final String ADAS = "76561197960265729";
    private static final String BOBS = "76561197960265730";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ActorTestKit kit = GuildHouse.kit();
    private final SnapshotTestKit snapshots = SnapshotTestKit.create(kit.system());
    private GuildHouse house;

    @BeforeEach
    void closes() {
        house = new GuildHouse(kit);
        house.publishEvent();
        house.registered(ADA, ADAS);
        house.registered(BOB, BOBS);
        house.now = RaceNight.plan().checkIn().opens();
        house.done(of(new EventCommand.CheckIn(new MemberId(ADA), house.now)));
        house.now = RaceNight.plan().checkIn().closes();
        house.done(of(new EventCommand.TimePassed(house.now)));
        house.done(of(new EventCommand.FreePlaces(ORGANISER, house.now)));
    }

    @AfterEach
    void close() {
        house.close();
        snapshots.clearAll();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    @Test
    void aWakeAtTheFinishIsNotDoneBeforeTheGuildHasCountedTheRace() {
        wakesAfterTheFinish();

        assertThat(attendance(ADA).starts())
                .containsExactly(RaceNight.plan().timing().start());
        assertThat(attendance(BOB).count(Why.NO_SHOW)).isOne();
        assertThat(noted()).hasSize(1);

        wakesAfterTheFinish();
        assertThat(noted()).as("woken again").hasSize(1);
    }

    @Test
    void whatTheGuildDidNotStoreBeforeItWasKilledComesWithTheNextWake() {
        wakesAfterTheFinish();
        var guild = house.store.persistedInStorage(GUILD).stream()
                .filter(fact -> !(fact instanceof GuildFact.TurnoutNoted))
                .toList();
        var event = house.store.persistedInStorage(EVENT);
        assertThat(event).hasAtLeastOneElementOfType(EventFact.Finished.class);
        restartFrom(guild, event);
        assertThat(attendance(ADA)).isEqualTo(Attendance.NONE);

        wakesAfterTheFinish();

        assertThat(attendance(ADA).starts()).hasSize(1);
        assertThat(attendance(BOB).missed()).hasSize(1);
    }

    @Test
    void aGuildThatCannotStoreItIsWokenAgain() {
        house.now = RaceNight.plan().timing().finish();
        house.done(of(new EventCommand.TimePassed(house.now)));
        house.await(() -> assertThat(house.stage(1)).isEqualTo(Stage.OVER));
        house.store.failNextPersisted(GUILD);

        assertThat(house.ask(new GuildOrder.Wake("event-1"))).isEqualTo(Reply.busy());
        house.await(() -> {
            house.ask(new GuildOrder.Wake("event-1"));
            assertThat(noted()).hasSize(1);
        });
    }

    @Test
    void aRaceOfWhichTheGuildHeardNothingIsCountedWhenItIsArchived() {
        house.now = RaceNight.plan().timing().finish();
        house.done(of(new EventCommand.TimePassed(house.now)));
        house.now = house.now.plus(Duration.ofDays(14)).plus(MINUTE);
        assertThat(house.done(of(new EventCommand.TimePassed(house.now)))).isInstanceOf(RaceEvent.Archived.class);

        house.ask(new GuildOrder.Wake("event-1"));

        assertThat(attendance(ADA).starts()).hasSize(1);
        assertThat(attendance(BOB).missed()).hasSize(1);
    }

    @Test
    void whoIsForgottenIsNotCountedAgainByTheRaceThatTheyLeft() {
        wakesAfterTheFinish();
        house.done(new GuildOrder.Forgetting(new MemberId(BOB), house.now));

        wakesAfterTheFinish();

        assertThat(attendance(BOB)).isEqualTo(Attendance.NONE);
        assertThat(attendance(ADA).starts()).hasSize(1);
    }

    private void restartFrom(List<Object> guild, List<Object> event) {
        house.rest();
        house.store.clearAll();
        house.store.persistForRecovery(GUILD, guild);
        house.store.persistForRecovery(EVENT, event);
        house.start();
    }

    /** Nobody shows anything here, so that the wake stays busy; that of an event with nothing to show is done. */
    private void wakesAfterTheFinish() {
        house.now = RaceNight.plan().timing().finish();
        house.ask(new GuildOrder.Wake("event-1"));
    }

    private Attendance attendance(long member) {
        return house.guild().profileOf(new MemberId(member)).attendance();
    }

    private List<Object> noted() {
        return house.store.persistedInStorage(GUILD).stream()
                .filter(GuildFact.TurnoutNoted.class::isInstance)
                .toList();
    }

    private static GuildOrder.OfEvent of(EventCommand command) {
        return new GuildOrder.OfEvent(1, command);
    }
}
