package racemanager.playground.strict;

import java.util.Set;
import java.util.function.LongSupplier;

/** 10,000 answers of 401, 403 or 429 within ten minutes, shared limits excepted, and an address is shut out. */
public final class InvalidRequests {

    private static final int MOST = 10_000;
    private static final long WINDOW_NANOS = 600_000_000_000L;
    private static final Set<Integer> COUNTED = Set.of(401, 403, 429);

    private final LongSupplier nanoTime;
    private long began;
    private int count;

    public InvalidRequests() {
        this(System::nanoTime);
    }

    InvalidRequests(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        began = nanoTime.getAsLong();
    }

    public synchronized void count(int status, boolean shared) {
        renew();
        if (COUNTED.contains(status) && !shared) {
            count++;
        }
    }

    /** Seconds until requests are heard again; 0 while they are. */
    public synchronized long shutOutFor() {
        renew();
        return count < MOST ? 0 : Math.ceilDiv(began + WINDOW_NANOS - nanoTime.getAsLong(), 1_000_000_000L);
    }

    private void renew() {
        if (nanoTime.getAsLong() - began >= WINDOW_NANOS) {
            began = nanoTime.getAsLong();
            count = 0;
        }
    }
}
