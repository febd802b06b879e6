package racemanager.store;

import java.io.IOException;
import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Forces the base and notes in its header how far it goes, in the background and one at a time. */
final class Checkpoints {

    private final BaseFile base;
    private final Faults faults;
    private final Consumer<Throwable> onFailure;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store-checkpoint").daemon().factory());
    private final AtomicLong done = new AtomicLong();
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

    Checkpoints(BaseFile base, Faults faults, Consumer<Throwable> onFailure) {
        this.base = base;
        this.faults = faults;
        this.onFailure = onFailure;
    }

    long done() {
        return done.get();
    }

    /** Starts one; the slices written meanwhile belong to a later generation, whose redo stays. */
    void begin(StoreHeader header) {
        var written = base.takeTouched();
        running = CompletableFuture.runAsync(() -> runGuarded(header, written), thread);
    }

    /** Waits for the one that is running. */
    void await() {
        running.join();
    }

    private void runGuarded(StoreHeader header, BitSet written) {
        try {
            run(header, written);
        } catch (IOException | RuntimeException | Error failure) {
            onFailure.accept(failure);
        }
    }

    private void run(StoreHeader header, BitSet written) throws IOException {
        faults.reached(FaultPoint.CHECKPOINT_BEGUN);
        base.force(written);
        faults.reached(FaultPoint.CHECKPOINT_BASE_FORCED);
        base.writeHeader(header);
        faults.reached(FaultPoint.CHECKPOINT_HEADER_WRITTEN);
        base.forceHeader();
        faults.reached(FaultPoint.CHECKPOINT_HEADER_FORCED);
        done.incrementAndGet();
    }

    void stop() {
        await();
        thread.shutdown();
    }
}
