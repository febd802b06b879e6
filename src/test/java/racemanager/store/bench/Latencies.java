package racemanager.store.bench;

/** How often something took how long: counted in preallocated classes, each at most a thirty-second of its time wide. */
public final class Latencies {

    private static final int BITS = 5;
    private static final int STEPS = 1 << BITS;

    private final long[] counts = new long[(Long.SIZE - BITS) * STEPS];
    private long count;
    private long longest;

    /** Counts one more, in nanoseconds; less than none counts as none. */
    public void add(long nanos) {
        var time = Math.max(nanos, 0);
        counts[place(time)]++;
        count++;
        longest = Math.max(longest, time);
    }

    void add(Latencies others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others.counts[i];
        }
        count += others.count;
        longest = Math.max(longest, others.longest);
    }

    public long count() {
        return count;
    }

    /** Nanoseconds, exact; 0 if nothing was counted. */
    long longest() {
        return longest;
    }

    /** The nanoseconds within which this part, from 0 to 1, of all stayed; at most a thirty-second too long. */
    public long within(double part) {
        var rank = (long) Math.ceil(part * count);
        var seen = 0L;
        for (int place = 0; place < counts.length; place++) {
            seen += counts[place];
            if (seen >= rank && seen > 0) {
                return Math.min(last(place), longest);
            }
        }
        return longest;
    }

    private static int place(long time) {
        if (time < STEPS) {
            return (int) time;
        }
        var shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(time) - BITS;
        return (shift + 1) * STEPS + (int) (time >>> shift) - STEPS;
    }

    /** The longest time that is counted in this place. */
    private static long last(int place) {
        if (place < STEPS) {
            return place;
        }
        var shift = place / STEPS - 1;
        return ((place % STEPS + STEPS + 1L) << shift) - 1;
    }
}
