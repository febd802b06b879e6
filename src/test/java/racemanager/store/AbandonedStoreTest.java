package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is let go of in the middle of writing, within the same process. */
class AbandonedStoreTest {

    private static final int WRITES = 3_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    private Path directory;

    @Test
    void whatWasAcknowledgedIsReplayedAndWhatWasNotIsRefused() {
        var store = Store.open(directory);
        store.append("first", List.of(fact(1))).toCompletableFuture().join();
        var writes = LongStream.rangeClosed(1, WRITES)
                .mapToObj(number -> store.append("many", List.of(fact(number))).toCompletableFuture())
                .toList();
        writes.get(WRITES / 10).join();

        store.abandon();

        var acknowledged = writes.stream().filter(AbandonedStoreTest::isDone).count();
        assertThat(writes).allMatch(CompletableFuture::isDone);
        assertThat(store.broken().toCompletableFuture()).isNotDone();
        try (var again = Store.open(directory)) {
            assertThat(again.facts("first", 1, 1, 1).toCompletableFuture().join())
                    .hasSize(1);
            assertThat(again.highestSequence("many").toCompletableFuture().join())
                    .isEqualTo(acknowledged);
        }
    }

    private static StoredFact fact(long sequence) {
        return new StoredFact(sequence, new byte[500]);
    }

    private static boolean isDone(CompletableFuture<?> write) {
        return write.handle((done, failure) -> failure == null).join();
    }
}
