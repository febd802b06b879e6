package racemanager.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Facts whose content follows from their number, and short words for what tests do with a store. */
final class Sample {

    static final long SMALL_REDO = 512 << 10;

    /** So short that facts leave it all the time. */
    static final long SHORT_TAIL = 32 << 10;

    static StoreSettings settings() {
        return StoreSettings.defaults().withRedoBytes(SMALL_REDO).withTailBytes(SHORT_TAIL);
    }

    static Store open(Path directory) {
        return Store.open(directory, settings());
    }

    static byte[] content(long sequence) {
        var bytes = new byte[40 + (int) (sequence * 37 % 300)];
        new Random(sequence).nextBytes(bytes);
        return bytes;
    }

    static List<StoredFact> facts(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(sequence -> new StoredFact(sequence, content(sequence)))
                .toList();
    }

    static List<Long> range(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    static List<Long> sequences(Store store, String stream) {
        return now(store.facts(stream, 0, Long.MAX_VALUE, Integer.MAX_VALUE)).stream()
                .map(StoredFact::sequence)
                .toList();
    }

    static <T> CompletionStage<T> done() {
        return CompletableFuture.completedStage(null);
    }

    /** Waits for the answer, and throws what the store said if it failed. */
    static <T> T now(CompletionStage<T> answer) {
        try {
            return answer.toCompletableFuture().join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof StoreException said) {
                throw said;
            }
            throw failure;
        }
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody opened the latch");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private Sample() {}
}
