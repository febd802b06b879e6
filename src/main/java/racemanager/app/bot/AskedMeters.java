package racemanager.app.bot;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/** Meters of one part of the bot, whose figures are asked for whenever the page is read. */
final class AskedMeters {

    /** A registry holds what its meters are about only weakly, and a meter about something that is gone stands still. */
    private static final Object FOR_EVER = AskedMeters.class;

    private final MeterRegistry registry;
    private final String prefix;

    /** All with this prefix: a part that is started again in one process counts anew. */
    AskedMeters(MeterRegistry registry, String prefix) {
        this.registry = registry;
        this.prefix = prefix;
        registry.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith(prefix))
                .toList()
                .forEach(registry::remove);
    }

    void counter(String name, DoubleSupplier figure) {
        FunctionCounter.builder(prefix + name, FOR_EVER, any -> figure.getAsDouble())
                .register(registry);
    }

    void timer(String name, LongSupplier count, LongSupplier nanos) {
        FunctionTimer.builder(
                        prefix + name,
                        FOR_EVER,
                        any -> count.getAsLong(),
                        any -> nanos.getAsLong(),
                        TimeUnit.NANOSECONDS)
                .register(registry);
    }

    /** With tags in pairs of key and value. */
    void gauge(String name, DoubleSupplier figure, String... tags) {
        Gauge.builder(prefix + name, FOR_EVER, any -> figure.getAsDouble())
                .tags(tags)
                .register(registry);
    }
}
