package racemanager.discord.interaction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Counts and times interactions; routes come from our own table, so that no stranger can invent tags. */
final class InteractionMeters {

    private static final String OPEN = "discord.interactions.open";

    /** Percentiles are those of such a time, and right to one part in a hundred. */
    private static final Duration WINDOW = Duration.ofMinutes(2);

    private static final int DIGITS = 2;

    private final MeterRegistry registry;
    private final Map<InteractionKind, Timer> answers = new EnumMap<>(InteractionKind.class);

    InteractionMeters(MeterRegistry registry, InFlight inFlight) {
        this.registry = registry;
        for (var kind : InteractionKind.values()) {
            answers.put(kind, answers(registry, kind));
        }
        // A bot that is started again in the same process counts anew.
        registry.find(OPEN).meters().forEach(registry::remove);
        Gauge.builder(OPEN, inFlight, InFlight::open)
                .description("Interactions taken and not answered yet")
                .register(registry);
    }

    /** A sketch of some kilobytes, however many there are, which threads write to without waiting for each other. */
    private static Timer answers(MeterRegistry registry, InteractionKind kind) {
        return Timer.builder("discord.answers")
                .description("From the arrival of an interaction until Discord has taken its answer")
                .tag("kind", kind.tag())
                .publishPercentiles(0.5, 0.95, 0.99)
                .percentilePrecision(DIGITS)
                .distributionStatisticExpiry(WINDOW)
                .register(registry);
    }

    void ended(InteractionKind kind, Work work, Outcome outcome, Duration took) {
        registry.timer("discord.interactions", "kind", work.kind(), "route", work.name(), "outcome", outcome.tag())
                .record(took);
        if (outcome.isAnswer()) {
            Objects.requireNonNull(answers.get(kind)).record(took);
        }
    }

    void refused(String why) {
        registry.counter("discord.interactions.refused", "why", why).increment();
    }
}
