package racemanager.playground.crowd;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/** When the members of a crowd press: at random moments, as people do, the first at once. */
final class Timetable {

    private Timetable() {}

    /** One delay for each of so many members, ascending from zero and below the given time. */
    static List<Duration> of(int members, Duration within, RandomGenerator random) {
        var first = LongStream.of(0);
        var others = random.longs(members - 1L, 0, Math.max(1, within.toNanos()));
        return LongStream.concat(first, others)
                .sorted()
                .mapToObj(Duration::ofNanos)
                .toList();
    }
}
