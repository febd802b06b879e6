package racemanager.schedule;

import java.time.LocalDate;

/** What happened to the list of open days. */
public sealed interface OpenDaysFact {

    /** The day is looked at from now on. */
    record Opened(LocalDate day) implements OpenDaysFact {}

    /** The day is not looked at any more. */
    record Closed(LocalDate day) implements OpenDaysFact {}
}
