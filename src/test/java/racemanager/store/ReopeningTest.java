package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a crash the store is open again soon, even when all of its redo has to be replayed. */
class ReopeningTest {

    private static final int STREAMS = 256;

    @TempDir
    Path directory;

    private final StandingCheckpoint checkpoint = new StandingCheckpoint();

    @Test
    void sixtyFourMebibytesOfRedoAreReplayedWithinASecond() {
        Path image;
        long acknowledged;
        var settings = StoreSettings.defaults().withFaults(checkpoint.faults());
        try (var store = Store.open(directory.resolve("store"), settings)) {
            acknowledged = writeUntilBothLanesAreFull(store);
            image = CrashImage.of(directory.resolve("store"), directory.resolve("image"));
            checkpoint.letGo();
        }
        var best = Duration.ofDays(1);
        for (int attempt = 0; attempt < 3 && best.compareTo(Duration.ofSeconds(1)) >= 0; attempt++) {
            var copy = CrashImage.of(image, directory.resolve("copy-" + attempt));
            var begun = System.nanoTime();
            try (var store = Store.open(copy)) {
                var took = Duration.ofNanos(System.nanoTime() - begun);
                best = took.compareTo(best) < 0 ? took : best;
                assertThat(Sample.now(store.highestSequence("event-7"))).isEqualTo(acknowledged);
            }
        }
        System.out.println("Opened after a crash with a full redo in " + best.toMillis() + " ms.");
        assertThat(best).isLessThan(Duration.ofSeconds(1));
    }

    /** The first checkpoint never ends, so both lanes fill. */
    private long writeUntilBothLanesAreFull(Store store) {
        var sequence = 0L;
        while (store.statistics().redoUsed() < store.statistics().redoCapacity() * 9 / 10 || !checkpoint.isHeld()) {
            sequence++;
            var next = sequence;
            CompletableFuture.allOf(IntStream.range(0, STREAMS)
                            .mapToObj(stream -> store.append("event-" + stream, Sample.facts(next, next)))
                            .map(CompletionStage::toCompletableFuture)
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        return sequence;
    }
}
