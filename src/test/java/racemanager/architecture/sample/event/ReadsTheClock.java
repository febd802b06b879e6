package racemanager.architecture.sample.event;

import java.time.Instant;
import java.util.function.Supplier;
import racemanager.architecture.sample.track.SeesAnEvent;

/** Rules that ask what time it is, once openly and once by reference. */
public final class ReadsTheClock {

    Instant openly() {
        return Instant.now();
    }

    Supplier<Instant> byReference() {
        return Instant::now;
    }

    long inTheOldWay(SeesAnEvent unused) {
        return System.currentTimeMillis();
    }
}
