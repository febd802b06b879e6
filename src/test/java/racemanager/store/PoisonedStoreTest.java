package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import racemanager.store.StoreException.Trouble;

/** Whatever ends the store's own thread, nobody is left waiting, and the store says that it is broken. */
@Timeout(60)
class PoisonedStoreTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    private Path directory;

    private final NthFault faults = new NthFault();

    @Test
    void anErrorInTheThreadItselfIsToldToAllWhoWaitAndKeepsWhatWasAcknowledged() {
        var store = Store.open(directory, Sample.settings().withFaults(faults));
        Sample.now(store.append("event", Sample.facts(1, 3)));
        var begun = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        var holding = store.alone(held -> {
            begun.countDown();
            Sample.await(mayGoOn);
            return true;
        });
        Sample.await(begun);
        faults.arm(new NthFault.Place(FaultPoint.GROUP_TAKEN, 0), NthFault.Kind.MACHINE);
        var waiting = Stream.of(
                        store.append("event", Sample.facts(4, 4)),
                        store.highestSequence("event"),
                        store.compact(),
                        store.append("other", Sample.facts(1, 1)))
                .map(stage -> stage.toCompletableFuture())
                .toList();
        mayGoOn.countDown();

        assertThat(Sample.now(holding)).isTrue();
        assertThat(waiting).allSatisfy(PoisonedStoreTest::expectBroken);
        expectPoisoned(store);
        try (var again = Sample.open(directory)) {
            assertThat(Sample.sequences(again, "event")).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void anInterruptOfTheThreadIsSeenToo() {
        var store = Store.open(directory, Sample.settings());
        Sample.now(store.append("event", Sample.facts(1, 3)));
        Sample.now(store.alone(held -> {
            Thread.currentThread().interrupt();
            return true;
        }));

        expectPoisoned(store);
        try (var again = Sample.open(directory)) {
            assertThat(Sample.sequences(again, "event")).containsExactly(1L, 2L, 3L);
        }
    }

    private static void expectPoisoned(Store store) {
        assertThat(store.broken()
                        .toCompletableFuture()
                        .orTimeout(20, TimeUnit.SECONDS)
                        .join()
                        .trouble())
                .isEqualTo(Trouble.BROKEN);
        assertThat(store.statistics().broken()).isTrue();
        expectBroken(store.append("late", Sample.facts(1, 1)).toCompletableFuture());
        store.close();
    }

    private static void expectBroken(CompletableFuture<?> answer) {
        assertThatThrownBy(() -> Sample.now(answer.orTimeout(20, TimeUnit.SECONDS)))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.trouble()).isEqualTo(Trouble.BROKEN));
    }
}
