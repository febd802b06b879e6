package racemanager.playground.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Goes as another clock does, ahead of it by as much as it was set forward; it is never set back. */
public final class AheadClock implements InstantSource {

    private final InstantSource real;
    private volatile Duration ahead = Duration.ZERO;

    public AheadClock(InstantSource real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    /** How far it is ahead of the real one; zero or more. */
    public Duration ahead() {
        return ahead;
    }

    /**
     * Sets it forward by so much more.
     *
     * @throws IllegalArgumentException when that would be back
     */
    public synchronized void forward(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("A clock that told a time cannot tell an earlier one.");
        }
        ahead = ahead.plus(by);
    }
}
