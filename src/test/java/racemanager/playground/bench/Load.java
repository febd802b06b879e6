package racemanager.playground.bench;

import java.time.Duration;

/**
 * How much is asked of a bot: nothing begins after the time, or after the most.
 *
 * @param warming what is answered before does not count
 * @param toTheLast whether what is answered after the time counts too, with the time that it took
 */
record Load(int inFlight, int most, Duration warming, Duration time, boolean toTheLast) {

    /** For so long, after a third of it for warming. */
    static Load warmed(int inFlight, Duration time) {
        return new Load(inFlight, Integer.MAX_VALUE, time.dividedBy(3), time, false);
    }

    /** For so long, from the first to the last answer. */
    static Load of(int inFlight, Duration time) {
        return of(inFlight, Integer.MAX_VALUE, time);
    }

    /** So many, if the time is enough for them. */
    static Load of(int inFlight, int most, Duration time) {
        return new Load(inFlight, most, Duration.ZERO, time, true);
    }
}
