package racemanager.playground.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Gives ids as Discord does: milliseconds since 2015 above 22 bits of worker and count, always increasing. */
public final class Snowflakes {

    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final int TIME_SHIFT = 22;

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();

    public Snowflakes(InstantSource clock) {
        this.clock = clock;
    }

    /** An id above every one given before, also when the clock stands still or goes back. */
    public long next() {
        var now = firstAt(clock.instant());
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    /** Ids of the future are above this one. */
    void notBelow(long id) {
        last.accumulateAndGet(id, Math::max);
    }

    /** The smallest id of an instant. */
    public static long firstAt(Instant at) {
        return (at.toEpochMilli() - DISCORD_EPOCH) << TIME_SHIFT;
    }

    public static Instant instantOf(long id) {
        return Instant.ofEpochMilli((id >> TIME_SHIFT) + DISCORD_EPOCH);
    }
}
