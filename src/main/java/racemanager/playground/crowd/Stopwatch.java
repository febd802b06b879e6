package racemanager.playground.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import racemanager.playground.crowd.CrowdReport.Times;

/** How long answers took; used by one thread at a time. */
final class Stopwatch {

    private static final long SHORTEST_NANOS = 1_000_000;

    private final List<Long> nanos = new ArrayList<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    /** An answer, with when it was asked for and when it came, by {@link System#nanoTime()}. */
    void answered(long asked, long came) {
        nanos.add(came - asked);
        first = Math.min(first, asked);
        last = Math.max(last, came);
    }

    Times times() {
        if (nanos.isEmpty()) {
            return new Times(0, 0, 0, 0);
        }
        var sorted = nanos.stream().sorted().toList();
        var seconds = Math.max(SHORTEST_NANOS, last - first) / 1e9;
        return new Times(
                part(sorted, 0.50),
                part(sorted, 0.99),
                part(sorted, 1),
                Math.round(sorted.size() / seconds * 10) / 10.0);
    }

    /** The smallest time within which this part of all answers came. */
    private static long part(List<Long> sorted, double part) {
        var index = (int) Math.ceil(sorted.size() * part) - 1;
        return TimeUnit.NANOSECONDS.toMillis(sorted.get(Math.max(0, index)));
    }
}
