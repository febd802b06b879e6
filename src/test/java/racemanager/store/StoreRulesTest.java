package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.store.StoreException.Trouble;

/** The rules of the store above its volume, each with what breaks a store that does not keep it. */
class StoreRulesTest {

    @TempDir
    Path directory;

    private final Witness witness = new Witness();

    @Test
    void theSameProcessCannotOpenItTwiceAndStillKeepsOthersOut() throws Exception {
        try (var store = Sample.open(directory)) {
            assertThatThrownBy(() -> Sample.open(directory))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.trouble()).isEqualTo(Trouble.LOCKED));

            assertThat(ChildStore.tryToOpen(directory)).contains("is in use by another process");
            assertThat(witness.write(store, 1)).isEmpty();
        }
        assertThat(ChildStore.tryToOpen(directory)).contains("opened");
    }

    @Test
    void anInterruptedCallerDoesNotHurtTheStore() {
        Thread.currentThread().interrupt();
        try (var store = Sample.open(directory)) {
            for (int round = 0; round < 20; round++) {
                Thread.currentThread().interrupt();
                assertThat(witness.write(store, round)).isEmpty();
            }
            Thread.currentThread().interrupt();
            witness.verify(store, witness.acknowledged());
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        try (var store = Sample.open(directory)) {
            witness.verify(store, witness.acknowledged());
        }
    }

    @Test
    void afterAFailureInTheMiddleNothingIsTakenAnyMore() {
        var faults = new FaultSwitch();
        try (var store = Store.open(directory, Sample.settings().withFaults(faults))) {
            assertThat(witness.write(store, 1)).isEmpty();
            faults.set(FaultPoint.COMMIT_WRITTEN, () -> new IOException("the disk is gone"));

            assertThat(witness.write(store, 2)).hasSize(1);
            assertThat(witness.write(store, 3))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure)
                            .hasMessageContaining("restart the program")
                            .hasMessageContaining(directory.toString()));
            assertThat(Sample.now(store.broken()).trouble()).isEqualTo(Trouble.BROKEN);
            assertThatThrownBy(() -> Sample.now(store.highestSequence("event-1")))
                    .isInstanceOf(StoreException.class);
            assertThat(store.statistics().broken()).isTrue();
        }
    }

    @Test
    void writingGoesOnWhileACheckpointForces() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var settings = Sample.settings().withFaults(point -> {
            if (point == FaultPoint.CHECKPOINT_BEGUN) {
                begun.countDown();
                Sample.await(mayEnd);
            }
        });
        try (var store = Store.open(directory, settings)) {
            var round = 0;
            while (begun.getCount() > 0 && round < 1_000) {
                assertThat(witness.write(store, round++)).isEmpty();
            }
            assertThat(begun.await(1, TimeUnit.SECONDS)).isTrue();
            for (int more = 0; more < 5; more++) {
                assertThat(witness.write(store, round++)).isEmpty();
            }
            assertThat(store.statistics().checkpoints()).isZero();
            mayEnd.countDown();
        } finally {
            mayEnd.countDown();
        }
        try (var store = Sample.open(directory)) {
            witness.verify(store, witness.acknowledged());
        }
    }

    @Test
    void redoThatIsNotInTheBaseYetIsNeverOverwritten() {
        var mayEnd = new CountDownLatch(1);
        var settings = Sample.settings().withGroups(1, 1).withFaults(point -> {
            if (point == FaultPoint.CHECKPOINT_BEGUN) {
                Sample.await(mayEnd);
            }
        });
        try (var store = Store.open(directory, settings)) {
            var answers = new CompletableFuture<?>[100];
            for (int n = 0; n < answers.length; n++) {
                answers[n] = store.append("event-" + n, Sample.facts(1, 1)).toCompletableFuture();
            }
            var all = CompletableFuture.allOf(answers);
            assertThatThrownBy(() -> all.get(1_500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            mayEnd.countDown();
            all.join();
        } finally {
            mayEnd.countDown();
        }
    }

    @Test
    void aGroupHasACap() {
        var settings = Sample.settings().withGroups(10, 1 << 20);
        try (var store = Store.open(directory, settings)) {
            var before = store.statistics().commits();
            var answers = new CompletableFuture<?>[1_000];
            for (int n = 0; n < answers.length; n++) {
                answers[n] = store.append("event-" + n, Sample.facts(1, 1)).toCompletableFuture();
            }
            CompletableFuture.allOf(answers).join();
            assertThat(store.statistics().commits() - before).isBetween(100L, 1_000L);
        }
    }

    @Test
    void writesThatWaitTogetherShareAForce() {
        try (var store = Sample.open(directory)) {
            var before = store.statistics().commits();
            var answers = new CompletableFuture<?>[2_000];
            for (int n = 0; n < answers.length; n++) {
                answers[n] = store.append("event-" + n, Sample.facts(1, 1)).toCompletableFuture();
            }
            CompletableFuture.allOf(answers).join();
            assertThat(store.statistics().commits() - before).isLessThan(400);
        }
    }

    @Test
    void oneWriteMayBeLargerThanTheRedoButNotWithoutBound() {
        try (var store = Sample.open(directory)) {
            var large = new byte[40 << 20];
            large[large.length - 1] = 7;
            Sample.now(store.saveSnapshot("event", new StoredSnapshot(1, 1, large)));
            assertThat(Sample.now(store.latestSnapshot("event", SnapshotRange.exactly(1)))
                            .orElseThrow()
                            .content())
                    .isEqualTo(large);
            assertThatThrownBy(() ->
                            Sample.now(store.saveSnapshot("event", new StoredSnapshot(2, 2, new byte[300 << 20]))))
                    .hasMessageContaining("more than");
        }
    }

    @Test
    void aWriteThatFailsByItselfTakesNoOtherWithIt() {
        try (var store = Sample.open(directory)) {
            var good = store.append("event-1", Sample.facts(1, 3));
            var bad = store.append("event-2", java.util.List.of());
            var alsoGood = store.append("event-3", Sample.facts(1, 3));

            Sample.now(good);
            Sample.now(alsoGood);
            assertThat(bad.toCompletableFuture()).completesExceptionallyWithin(java.time.Duration.ofSeconds(5));
            assertThat(Sample.sequences(store, "event-3")).containsExactly(1L, 2L, 3L);
        }
    }
}
