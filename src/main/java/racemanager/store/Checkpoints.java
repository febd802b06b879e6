package racemanager.store;

import java.io.IOException;
import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Forces the base and notes in its header how far it goes, in the background and one at a time. */
final class Checkpoints {

    private final BaseFile base;
    private final Faults faults;
    private final VolumeFigures figures;
    private final Function<Throwable, StoreException> onFailure;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store-checkpoint").daemon().factory());
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

    Checkpoints(BaseFile base, Faults faults, VolumeFigures figures, Function<Throwable, StoreException> onFailure) {
        this.base = base;
        this.faults = faults;
        this.figures = figures;
        this.onFailure = onFailure;
    }

    /** What is done in the background once a checkpoint is on the disk. */
    @FunctionalInterface
    interface Afterwards {
        void run() throws IOException;

        /** Called instead if the checkpoint failed, or if this did. */
        default void failed(StoreException failure) {}
    }

    /** Starts one; the slices written meanwhile belong to a later generation, whose redo stays. */
    void begin(StoreHeader header, Afterwards afterwards) {
        var written = base.takeTouched();
        running = CompletableFuture.runAsync(() -> runGuarded(header, written, afterwards), thread);
    }

    /** Waits for the one that is running. */
    void await() {
        running.join();
    }

    private void runGuarded(StoreHeader header, BitSet written, Afterwards afterwards) {
        try {
            run(header, written);
            afterwards.run();
        } catch (IOException | RuntimeException | Error failure) {
            afterwards.failed(onFailure.apply(failure));
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
        figures.checkpointed();
    }

    void stop() {
        await();
        thread.shutdown();
    }
}
