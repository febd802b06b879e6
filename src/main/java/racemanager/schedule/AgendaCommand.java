package racemanager.schedule;

/** What the agenda of a day may be told. */
public sealed interface AgendaCommand {

    /** The guild shall be woken. */
    record Register(Appointment appointment) implements AgendaCommand {}

    /** The guild was woken and has acted on it, or needs it no more. */
    record Finish(Appointment appointment) implements AgendaCommand {}

    /** Nothing is open and the day is past, so nobody needs to look here again. */
    record Unlist() implements AgendaCommand {}

    /** Look at the clock. */
    record Look() implements AgendaCommand {}
}
