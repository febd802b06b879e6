package racemanager.guild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How a member came to the guild's races of the last twelve months, the latest first.
 *
 * @param starts when the races began that they drove in
 * @param missed the races in which they had a place and did not drive
 */
public record Attendance(List<Instant> starts, List<Missed> missed) {

    public static final Attendance NONE = new Attendance(List.of(), List.of());

    private static final Duration KEPT = Duration.ofDays(365);

    /** More than one a day, so that a year of anybody's racing fits and the guild's record stays small all the same. */
    private static final int MOST_STARTS = 400;

    private static final int MOST_MISSED = 100;

    /** A race that a member had a place in and did not drive. */
    public record Missed(int event, String title, Instant start, Why why) {}

    /** How a place was left empty. */
    public enum Why {
        NO_SHOW,
        WITHDREW_LATE
    }

    public Attendance {
        starts = List.copyOf(starts);
        missed = List.copyOf(missed);
    }

    Attendance starting(Instant start) {
        return new Attendance(and(starts, start, Function.identity(), MOST_STARTS), missed);
    }

    Attendance missing(Missed race) {
        return new Attendance(starts, and(missed, race, Missed::start, MOST_MISSED));
    }

    private static <T> List<T> and(List<T> races, T race, Function<T, Instant> start, int most) {
        var more = new ArrayList<>(races);
        more.add(race);
        more.sort(Comparator.comparing(start).reversed());
        return more.subList(0, Math.min(most, more.size()));
    }

    /** Without what is more than twelve months old by then. */
    public Attendance asOf(Instant now) {
        var oldest = now.minus(KEPT);
        return new Attendance(
                starts.stream().filter(start -> !start.isBefore(oldest)).toList(),
                missed.stream().filter(race -> !race.start().isBefore(oldest)).toList());
    }

    /** How many races they missed in this way. */
    public int count(Why why) {
        return Math.toIntExact(missed.stream().filter(race -> race.why() == why).count());
    }
}
