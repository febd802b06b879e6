package racemanager.outbox;

import java.time.Instant;
import java.util.function.LongSupplier;

/** A clock that only ever goes forward, whatever its source does; what it shows means something to itself alone. */
public final class SteadyClock {

    private final LongSupplier nanos;
    private Instant shown = Instant.EPOCH;
    private long read;

    /** A clock over a source such as {@link System#nanoTime}. */
    public SteadyClock(LongSupplier nanos) {
        this.nanos = nanos;
        this.read = nanos.getAsLong();
    }

    /** The time by this clock. */
    public synchronized Instant now() {
        long reading = nanos.getAsLong();
        shown = shown.plusNanos(Math.max(0, reading - read));
        read = reading;
        return shown;
    }
}
