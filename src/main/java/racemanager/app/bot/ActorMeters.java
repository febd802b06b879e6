package racemanager.app.bot;

import io.micrometer.core.instrument.MeterRegistry;
import racemanager.kernel.actor.Population;

/** How many actors of each kind are in memory. */
final class ActorMeters {

    static void bind(MeterRegistry registry, Population population) {
        var meters = new AskedMeters(registry, "racemanager.actors");
        population.onKind(kind -> meters.gauge("", () -> population.count(kind), "kind", kind));
    }

    private ActorMeters() {}
}
