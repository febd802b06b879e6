package racemanager.guild.actor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongConsumer;

/** Counts what could not be noted, and says so at most once a minute. */
final class LostNotes {

    static final Duration BETWEEN = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final LongConsumer said;
    private Instant silentUntil = Instant.MIN;
    private long unsaid;

    LostNotes(InstantSource clock, LongConsumer said) {
        this.clock = clock;
        this.said = said;
    }

    synchronized void one() {
        unsaid++;
        var now = clock.instant();
        if (!now.isBefore(silentUntil)) {
            silentUntil = now.plus(BETWEEN);
            said.accept(unsaid);
            unsaid = 0;
        }
    }
}
