package racemanager.app.bot;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.LongSupplier;

/** What Discord says to the bot's requests. */
final class RequestMeters {

    /** The supplier tells how often Discord has answered that there were too many (429). */
    static void bind(MeterRegistry registry, LongSupplier limited) {
        new AskedMeters(registry, "discord.requests.").counter("limited", limited::getAsLong);
    }

    private RequestMeters() {}
}
