package racemanager.event;

import java.time.Duration;
import java.time.Instant;

/** The time in which drivers confirm that they will be there. */
public record CheckInWindow(Instant opens, Instant closes) {

    public static final Duration USUALLY_OPENS_BEFORE = Duration.ofHours(24);
    public static final Duration USUALLY_CLOSES_BEFORE = Duration.ofMinutes(30);

    private static final Duration SHORT_NOTICE = Duration.ofHours(2);

    /**
     * Opens 24 hours before the start and closes half an hour before it; an event made at less than two hours' notice
     * is open for check-in until it starts.
     */
    public static CheckInWindow usual(Instant start, Instant now) {
        return before(start, USUALLY_OPENS_BEFORE, USUALLY_CLOSES_BEFORE, now);
    }

    /** The same with other times before the start; a window that would be over already ends with the start too. */
    public static CheckInWindow before(Instant start, Duration opens, Duration closes, Instant now) {
        var shortNotice = Duration.between(now, start).compareTo(SHORT_NOTICE) < 0;
        var end = start.minus(closes);
        return new CheckInWindow(start.minus(opens), shortNotice || !end.isAfter(now) ? start : end);
    }

    /** Whether somebody can still check in, and nobody after the start. */
    boolean suits(Instant start, Instant now) {
        return opens.isBefore(closes) && !closes.isAfter(start) && !isOver(now);
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(closes);
    }

    /** The same with what is not yet due so much later. */
    CheckInWindow delayed(Duration by, Instant now) {
        return new CheckInWindow(
                opens.isAfter(now) ? opens.plus(by) : opens, closes.isAfter(now) ? closes.plus(by) : closes);
    }

    /** The same distance from another start; the usual one where nobody could check in. */
    CheckInWindow moved(Instant from, Instant to, Instant now) {
        var moved = plus(Duration.between(from, to));
        return moved.suits(to, now) ? moved : usual(to, now);
    }

    /** All of it so much later. */
    CheckInWindow plus(Duration by) {
        return new CheckInWindow(opens.plus(by), closes.plus(by));
    }

    CheckInWindow closingAt(Instant later) {
        return new CheckInWindow(opens, later);
    }

    /** The same with its end brought forward; one that had not opened by then never does. */
    CheckInWindow closing(Instant at) {
        return new CheckInWindow(opens.isBefore(at) ? opens : at, at);
    }
}
