package racemanager.schedule;

import java.time.LocalDate;

/** What the list of open days may be told. */
public sealed interface OpenDaysCommand {

    /** The day is about to have its first appointment. */
    record Open(LocalDate day) implements OpenDaysCommand {}

    /** The day is past and nothing is open. */
    record Close(LocalDate day) implements OpenDaysCommand {}

    /** Make all days look at the clock that have begun. */
    record Look() implements OpenDaysCommand {}
}
