package racemanager.app.bot;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import racemanager.store.StoreStatistics;

/** The store in figures: facts and snapshots written, transactions with the time of their force, bytes, and what waits. */
final class StoreMeters {

    private static final double PAGE = 4_096;

    static void bind(MeterRegistry registry, Supplier<StoreStatistics> store) {
        var meters = new AskedMeters(registry, "racemanager.store.");
        meters.counter("facts", () -> store.get().factsWritten());
        meters.counter("snapshots", () -> store.get().snapshotsWritten());
        meters.counter("checkpoints", () -> store.get().checkpoints());
        meters.counter("written.bytes", () -> store.get().pagesWritten() * PAGE);
        meters.timer("force", () -> store.get().commits(), () -> store.get().forceNanos());
        meters.gauge("waiting", () -> store.get().waiting());
        meters.gauge("redo.bytes", () -> store.get().redoUsed());
        meters.gauge("file.bytes", () -> store.get().fileBytes());
    }

    private StoreMeters() {}
}
