package racemanager.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The day that somebody typed. */
sealed interface DayReading {

    /** The days it may be, the nearest first; the first whose time is still to come is meant. */
    record Days(List<LocalDate> nearestFirst) implements DayReading {}

    /** Looks like a date, but the calendar has none, as 31 February. */
    record NoSuchDay() implements DayReading {}

    /** Two days may be meant; the key is that of the sentence which says so. */
    record Unclear(String why) implements DayReading {}

    /** A weekday and a date that do not go together. */
    record OtherWeekday(DayOfWeek typed, DayOfWeek real) implements DayReading {}
}
