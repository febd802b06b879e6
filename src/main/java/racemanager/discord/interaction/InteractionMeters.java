package racemanager.discord.interaction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Counts and times interactions; routes come from our own table, so that no stranger can invent tags. */
final class InteractionMeters {

    private static final String OPEN = "discord.interactions.open";

    private final MeterRegistry registry;

    InteractionMeters(MeterRegistry registry, InFlight inFlight) {
        this.registry = registry;
        // A bot that is started again in the same process counts anew.
        registry.find(OPEN).meters().forEach(registry::remove);
        Gauge.builder(OPEN, inFlight, InFlight::open)
                .description("Interactions taken and not answered yet")
                .register(registry);
    }

    void ended(Work work, Outcome outcome, Duration took) {
        registry.timer("discord.interactions", "kind", work.kind(), "route", work.name(), "outcome", outcome.tag())
                .record(took);
    }

    void refused(String why) {
        registry.counter("discord.interactions.refused", "why", why).increment();
    }
}
