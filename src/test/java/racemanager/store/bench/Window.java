package racemanager.store.bench;

import java.time.Duration;

/** The time of a measurement by {@link System#nanoTime}: what is answered before it only warms up. */
record Window(long beginsAt, long endsAt) {

    static Window after(Duration warmUp, Duration measured) {
        var begin = System.nanoTime() + warmUp.toNanos();
        return new Window(begin, begin + measured.toNanos());
    }

    boolean holds(long nanoTime) {
        return nanoTime - beginsAt >= 0 && !isOver(nanoTime);
    }

    boolean isOver(long nanoTime) {
        return nanoTime - endsAt >= 0;
    }

    double seconds() {
        return (endsAt - beginsAt) / 1e9;
    }
}
