package racemanager.when;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** One of two times to choose between where a clock is put forward or back. */
public record WallChoice(ZonedDateTime at) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** "02:30 (UTC+2)": what the clock of the event's zone shows, in every language alike; fits a button. */
    public String label() {
        return TIME.format(at) + " (" + OffsetName.of(at.getOffset()) + ")";
    }
}
