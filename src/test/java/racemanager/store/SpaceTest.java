package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Streams write without end, and snapshots delete what they cover: the file stays in proportion to what is live.
 *
 * <p>{@code -Dstore.facts=10000000} for the long form; a hundredth of the facts stays.
 */
class SpaceTest {

    private static final long FACTS = Long.getLong("store.facts", 400_000);
    private static final int SNAPSHOT_BYTES = 2_000;
    private static final int STREAMS = (int) Math.max(500, FACTS / 5_000);
    private static final int AT_ONCE = 10;

    /** A store of any size has MapDB's own pages, and grows by whole slices. */
    private static final long AT_LEAST = 8L << 20;

    @TempDir
    Path directory;

    @Test
    void theFileStaysWithinThreeTimesWhatIsLive() {
        var settings = StoreSettings.defaults().withTailBytes(Math.min(16L << 20, FACTS));
        try (var store = Store.open(directory, settings)) {
            var largest = write(store);

            var verdict = Sample.now(store.verify());

            assertThat(verdict.damage()).isEmpty();
            assertThat(store.statistics().factsWritten()).isGreaterThanOrEqualTo(FACTS);
            assertThat(verdict.count().facts()).isLessThanOrEqualTo(STREAMS * 90L);
            var live = verdict.count().contentBytes();
            System.out.printf(
                    "%,d facts written to %,d streams, %,d kept, live %,d bytes, file %,d bytes = %.2f times,"
                            + " at most %,d bytes%n",
                    store.statistics().factsWritten(),
                    STREAMS,
                    verdict.count().facts(),
                    live,
                    verdict.fileBytes(),
                    (double) verdict.fileBytes() / live,
                    largest);
            assertThat(largest).isLessThanOrEqualTo(AT_LEAST + 3 * live);
        }
    }

    /** Each stream appends in its turn, and keeps a snapshot after every hundred facts, which deletes those below. */
    private static long write(Store store) {
        var largest = 0L;
        var each = FACTS / STREAMS;
        for (long from = 1; from <= each; from += AT_ONCE) {
            var to = Math.min(each, from + AT_ONCE - 1);
            var round = new ArrayList<CompletionStage<Void>>();
            for (int stream = 0; stream < STREAMS; stream++) {
                round.add(store.append(name(stream), Sample.facts(from, to)));
                if ((to / AT_ONCE + stream) % 10 == 0) {
                    round.add(snapshot(store, name(stream), to));
                }
            }
            CompletableFuture.allOf(round.stream()
                            .map(CompletionStage::toCompletableFuture)
                            .toArray(CompletableFuture[]::new))
                    .join();
            largest = Math.max(largest, store.statistics().fileBytes());
        }
        return largest;
    }

    private static CompletionStage<Void> snapshot(Store store, String name, long at) {
        return store.saveSnapshot(name, new StoredSnapshot(at, at, new byte[SNAPSHOT_BYTES]))
                .thenCompose(done -> store.deleteFacts(name, at))
                .thenCompose(done -> store.deleteSnapshots(name, new SnapshotRange(0, at - 1, 0, Long.MAX_VALUE)));
    }

    private static String name(int stream) {
        return "event|1|" + stream;
    }
}
