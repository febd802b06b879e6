package racemanager.store.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.typed.ActorRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.store.SnapshotRange;
import racemanager.store.StoredFact;
import racemanager.store.actor.LapCounter.Laps;

class PersistenceTest {

    private static final SnapshotRange ANY = new SnapshotRange(0, Long.MAX_VALUE, 0, Long.MAX_VALUE);

    private static final int CARS = 300;
    private static final int LAPS_A_ROUND = 15;
    private static final int MOST_ROUNDS = 20;
    private static final long CHECKPOINTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    @Test
    void anActorFindsItsStateAgainAfterARestartOfTheSystem() {
        inSystem(kit -> {
            var car = kit.spawn(LapCounter.create("car-7"));
            drive(kit, car, 25);
        });
        inSystem(kit -> {
            var car = kit.spawn(LapCounter.create("car-7"));
            assertThat(laps(kit, car)).isEqualTo(25);
        });
    }

    @Test
    void aSnapshotDeletesTheFactsItCovers() {
        inSystem(kit -> {
            var car = kit.spawn(LapCounter.create("car-7"));
            drive(kit, car, 55);
            var store = StoreExtension.of(kit.system()).store();
            kit.createTestProbe().awaitAssert(() -> {
                assertThat(store.facts("car-7", 0, 99, 99).toCompletableFuture().join())
                        .extracting(StoredFact::sequence)
                        .first()
                        .isEqualTo(41L);
                return true;
            });
            assertThat(store.latestSnapshot("car-7", ANY)
                            .toCompletableFuture()
                            .join()
                            .orElseThrow()
                            .sequence())
                    .isEqualTo(50);
        });
        inSystem(kit -> {
            var car = kit.spawn(LapCounter.create("car-7"));
            assertThat(laps(kit, car)).isEqualTo(55);
            drive(kit, car, 1);
            assertThat(laps(kit, car)).isEqualTo(56);
        });
    }

    @Test
    void aSecondInstanceCannotOverwriteWhatTheFirstStored() {
        inSystem(kit -> {
            var first = kit.spawn(LapCounter.create("car-7"));
            drive(kit, first, 3);
            var second = kit.spawn(LapCounter.create("car-7"));
            assertThat(laps(kit, second)).isEqualTo(3);
            drive(kit, first, 1);

            var probe = kit.createTestProbe();
            second.tell(new LapCounter.Drive(kit.<Laps>createTestProbe().getRef()));
            probe.expectTerminated(second);

            assertThat(laps(kit, first)).isEqualTo(4);
            var facts = StoreExtension.of(kit.system())
                    .store()
                    .facts("car-7", 0, 99, 99)
                    .toCompletableFuture()
                    .join();
            assertThat(facts).hasSize(4);
        });
    }

    @Test
    void manyActorsLoseNothingWhileCheckpointsRun() {
        var laps = new AtomicInteger();
        inSystem(kit -> {
            var store = StoreExtension.of(kit.system()).store();
            var cars = spawned(kit);
            for (int round = 0; round < MOST_ROUNDS && store.statistics().checkpoints() < CHECKPOINTS; round++) {
                driveAll(kit, cars, LAPS_A_ROUND);
                laps.addAndGet(LAPS_A_ROUND);
            }
            assertThat(store.statistics().checkpoints()).isGreaterThanOrEqualTo(CHECKPOINTS);
        });
        inSystem(kit -> {
            var probe = kit.<Laps>createTestProbe();
            spawned(kit).forEach(car -> car.tell(new LapCounter.Look(probe.getRef())));
            assertThat(probe.receiveSeveralMessages(CARS, PATIENCE)).containsOnly(new Laps(laps.get()));
        });
    }

    private static List<ActorRef<LapCounter.Command>> spawned(ActorTestKit kit) {
        return IntStream.range(0, CARS)
                .mapToObj(car -> kit.spawn(LapCounter.create("car-" + car)))
                .toList();
    }

    /** All at once, so that many facts are under way whenever a checkpoint begins. */
    private static void driveAll(ActorTestKit kit, List<ActorRef<LapCounter.Command>> cars, int laps) {
        var probe = kit.<Laps>createTestProbe();
        for (var car : cars) {
            for (int lap = 0; lap < laps; lap++) {
                car.tell(new LapCounter.Drive(probe.getRef()));
            }
        }
        probe.receiveSeveralMessages(cars.size() * laps, PATIENCE);
    }

    private void inSystem(Consumer<ActorTestKit> story) {
        var kit = ActorTestKit.create("store", config());
        try {
            story.accept(kit);
        } finally {
            kit.shutdownTestKit();
        }
    }

    private Config config() {
        return ConfigFactory.parseMap(Map.of(
                        "racemanager.store.directory",
                        directory.toString(),
                        "racemanager.store.redo-size",
                        "1 MiB",
                        "racemanager.store.snapshot-every",
                        10,
                        "pekko.persistence.journal.plugin",
                        "racemanager.store.journal",
                        "pekko.persistence.snapshot-store.plugin",
                        "racemanager.store.snapshots",
                        "pekko.actor.serialize-messages",
                        true,
                        "pekko.actor.serialization-bindings.\"" + LapCounter.Stored.class.getName() + "\"",
                        "jackson-cbor",
                        "pekko.actor.provider",
                        "local",
                        "pekko.loglevel",
                        "WARNING"))
                .withFallback(ConfigFactory.load());
    }

    private static void drive(ActorTestKit kit, ActorRef<LapCounter.Command> car, int laps) {
        var probe = kit.<Laps>createTestProbe();
        for (int lap = 0; lap < laps; lap++) {
            car.tell(new LapCounter.Drive(probe.getRef()));
            probe.receiveMessage();
        }
    }

    private static int laps(ActorTestKit kit, ActorRef<LapCounter.Command> car) {
        var probe = kit.<Laps>createTestProbe();
        car.tell(new LapCounter.Look(probe.getRef()));
        return probe.receiveMessage().count();
    }
}
