package racemanager.schedule;

/** What happened to the agenda of a day. */
public sealed interface AgendaFact {

    /** The day is among those that are looked at. */
    record Listed() implements AgendaFact {}

    /** The guild will be woken. */
    record Registered(Appointment appointment) implements AgendaFact {}

    /** The guild need not be woken any more. */
    record Finished(Appointment appointment) implements AgendaFact {}

    /** The day is no longer looked at. */
    record Unlisted() implements AgendaFact {}
}
