package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.WIZARD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.persistence.testkit.javadsl.SnapshotTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventFact;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Erasures;
import racemanager.guild.GuildFact;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.EraserOnPaper;
import racemanager.schedule.Appointment;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardSession.Outcome;

/** An event that has been in the archive for thirty days disappears from everything that names it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasedEventTest {

    private static final Instant FINISH = RaceNight.plan().timing().finish();
    private static final Instant ARCHIVED = FINISH.plus(Duration.ofDays(14));
    private static final Instant ERASED = ARCHIVED.plus(Duration.ofDays(30));
    private static final GuildOrder.Wake WAKE = new GuildOrder.Wake("event-1");

    private final ActorTestKit kit = GuildHouse.kit();
    private final SnapshotTestKit snapshots = SnapshotTestKit.create(kit.system());
    private EraserOnPaper eraser = new EraserOnPaper();
    private GuildHouse house = new GuildHouse(kit, eraser);

    @BeforeEach
    void archive() {
        house.rest();
        clear();
        eraser = new EraserOnPaper();
        house = new GuildHouse(kit, eraser);
        house.publishEvent();
        wakeAt(FINISH);
        wakeAt(ARCHIVED);
    }

    @AfterAll
    void stop() {
        house.close();
        kit.shutdownTestKit();
    }

    @Test
    void itIsWokenWhenItIsToBeArchivedAndErased() {
        assertThat(house.appointments)
                .filteredOn(appointment -> appointment.about().equals("event-1"))
                .extracting(Appointment::at)
                .contains(ARCHIVED, ERASED);
    }

    @Test
    void nothingInTheGuildNamesIt() {
        assertThat(wakeAt(ERASED)).isInstanceOf(Reply.Done.class);

        var guild = house.guild();
        assertThat(guild.events().listings()).isEmpty();
        assertThat(guild.events().lastNumber()).isEqualTo(1);
        assertThat(guild.erasures()).isEqualTo(Erasures.NONE);
        assertThat(house.look(GuildHouse.ORGANISER)).isEqualTo(new Screen.Over("event", new Outcome.Discarded()));
        assertThat(house.refusal(WAKE)).isEqualTo("event.unknown");
    }

    @Test
    void itsStreamItsAnswersAndTheGuildsStreamAreReplacedAndThenTheStoreIsErased() {
        wakeAt(ERASED);

        assertThat(eraser.asked).hasSize(4).endsWith("erase");
        for (var stream : List.of(EVENT, WIZARD, GUILD))
            assertThat(eraser.asked).anyMatch(asked -> asked.startsWith("delete " + stream + " up to"));
    }

    @Test
    void theWakeIsRepeatedUntilTheStoreIsErased() {
        eraser.erasure = CompletableFuture.failedFuture(new IllegalStateException("the disk is full"));
        assertThat(wakeAt(ERASED)).isEqualTo(Reply.busy());

        eraser.erasure = CompletableFuture.completedFuture(Done.done());
        assertThat(house.done(new GuildOrder.Erase()).erasures()).isEqualTo(Erasures.NONE);
    }

    @Test
    void aCrashBetweenTheEventAndTheGuildIsMadeGoodByTheNextWake() {
        wakeAt(ERASED);
        var guild = house.store.persistedInStorage(GUILD).stream()
                .takeWhile(fact -> !(fact instanceof GuildFact.EventErased))
                .toList();
        var event = List.copyOf(house.store.persistedInStorage(EVENT));
        assertThat(event).last().isInstanceOf(EventFact.Erased.class);
        house.rest();
        clear();
        eraser.asked.clear();
        house.store.persistForRecovery(GUILD, guild);
        house.store.persistForRecovery(EVENT, event);
        house.start();

        assertThat(house.ask(WAKE)).isInstanceOf(Reply.Done.class);

        assertThat(house.guild().events().listings()).isEmpty();
        assertThat(eraser.asked).endsWith("erase").anyMatch(asked -> asked.startsWith("delete " + EVENT));
    }

    private Reply<RaceEvent> wakeAt(Instant now) {
        house.now = now;
        return house.ask(WAKE);
    }

    private void clear() {
        house.store.clearAll();
        snapshots.clearAll();
    }
}
