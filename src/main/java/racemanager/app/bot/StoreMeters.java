package racemanager.app.bot;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import racemanager.store.StoreStatistics;

/** The store in figures: facts and snapshots written, transactions with the time of their force, bytes, and what waits. */
final class StoreMeters {

    private static final String PREFIX = "racemanager.store.";
    /** A registry holds what its meters are about only weakly, and a meter about something that is gone stands still. */
    private static final Object FOR_EVER = StoreMeters.class;

    private static final double PAGE = 4_096;

    /** The figures are asked for whenever the page is read; a store that is opened again in one process counts anew. */
    static void bind(MeterRegistry registry, Supplier<StoreStatistics> store) {
        registry.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith(PREFIX))
                .toList()
                .forEach(registry::remove);
        counter(registry, store, "facts", StoreStatistics::factsWritten);
        counter(registry, store, "snapshots", StoreStatistics::snapshotsWritten);
        counter(registry, store, "checkpoints", StoreStatistics::checkpoints);
        counter(registry, store, "written.bytes", figures -> figures.pagesWritten() * PAGE);
        FunctionTimer.builder(
                        PREFIX + "force",
                        FOR_EVER,
                        any -> store.get().commits(),
                        any -> store.get().forceNanos(),
                        TimeUnit.NANOSECONDS)
                .register(registry);
        gauge(registry, store, "waiting", StoreStatistics::waiting);
        gauge(registry, store, "redo.bytes", StoreStatistics::redoUsed);
        gauge(registry, store, "file.bytes", StoreStatistics::fileBytes);
    }

    private static void counter(
            MeterRegistry registry,
            Supplier<StoreStatistics> store,
            String name,
            ToDoubleFunction<StoreStatistics> figure) {
        FunctionCounter.builder(PREFIX + name, FOR_EVER, any -> figure.applyAsDouble(store.get()))
                .register(registry);
    }

    private static void gauge(
            MeterRegistry registry,
            Supplier<StoreStatistics> store,
            String name,
            ToDoubleFunction<StoreStatistics> figure) {
        Gauge.builder(PREFIX + name, FOR_EVER, any -> figure.applyAsDouble(store.get()))
                .register(registry);
    }

    private StoreMeters() {}
}
