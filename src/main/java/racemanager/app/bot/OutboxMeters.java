package racemanager.app.bot;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import racemanager.outbox.OutboxListener;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;

/** The outbox in figures: what was carried with which outcome, how long it waited, what waits now and since when. */
final class OutboxMeters implements OutboxListener {

    private static final String WAITING = "racemanager.outbox.waiting";
    private static final String OLDEST = "racemanager.outbox.oldest";

    private final MeterRegistry registry;
    private final AtomicInteger waiting;
    private final AtomicLong oldestNanos = new AtomicLong();

    OutboxMeters(MeterRegistry registry) {
        this.registry = registry;
        // A bot that is started again in the same process counts anew.
        for (var name : List.of(WAITING, OLDEST)) {
            registry.find(name).meters().forEach(registry::remove);
        }
        this.waiting = registry.gauge(WAITING, new AtomicInteger());
        TimeGauge.builder(OLDEST, oldestNanos, TimeUnit.NANOSECONDS, AtomicLong::get)
                .register(registry);
    }

    @Override
    public void coalesced(Priority priority) {
        registry.counter("racemanager.outbox.coalesced", "priority", name(priority))
                .increment();
    }

    @Override
    public void carried(Priority priority, Receipt receipt, Duration waited) {
        registry.timer("racemanager.outbox.carried", "priority", name(priority), "outcome", name(receipt))
                .record(waited);
    }

    @Override
    public void failed(Priority priority) {
        registry.counter("racemanager.outbox.failed", "priority", name(priority))
                .increment();
    }

    @Override
    public void waiting(int subjects, Duration oldest) {
        waiting.set(subjects);
        oldestNanos.set(oldest.toNanos());
    }

    private static String name(Priority priority) {
        return priority.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Shown shown -> "shown";
            case Receipt.Changed changed -> "changed";
            case Receipt.Found found -> "found";
            case Receipt.Gone gone -> "gone";
            case Receipt.Refused refused -> "refused";
            case Receipt.Later later -> "later";
        };
    }
}
