package racemanager.schedule;

import java.util.List;
import racemanager.kernel.Decision;

/** Every appointment is registered once and finished once, however often it is said. */
public final class AgendaRules {

    /** What follows from a command. */
    public static Decision<AgendaFact> decide(Agenda agenda, AgendaCommand command) {
        return switch (command) {
            case AgendaCommand.Register register -> register(agenda, register.appointment());
            case AgendaCommand.Finish finish -> finish(agenda, finish.appointment());
            case AgendaCommand.Unlist unlist -> unlist(agenda);
            case AgendaCommand.Look look -> Decision.unchanged();
        };
    }

    private static Decision<AgendaFact> register(Agenda agenda, Appointment appointment) {
        if (agenda.open().contains(appointment)) {
            return Decision.unchanged();
        }
        var registered = new AgendaFact.Registered(appointment);
        return Decision.accepted(agenda.listed() ? List.of(registered) : List.of(new AgendaFact.Listed(), registered));
    }

    private static Decision<AgendaFact> finish(Agenda agenda, Appointment appointment) {
        return agenda.open().contains(appointment)
                ? Decision.accepted(new AgendaFact.Finished(appointment))
                : Decision.unchanged();
    }

    private static Decision<AgendaFact> unlist(Agenda agenda) {
        return agenda.listed() && agenda.open().isEmpty()
                ? Decision.accepted(new AgendaFact.Unlisted())
                : Decision.unchanged();
    }

    /** The agenda after a fact. */
    public static Agenda evolve(Agenda agenda, AgendaFact fact) {
        return switch (fact) {
            case AgendaFact.Listed listed -> agenda.withListed(true);
            case AgendaFact.Registered registered -> agenda.with(registered.appointment());
            case AgendaFact.Finished finished -> agenda.without(finished.appointment());
            case AgendaFact.Unlisted unlisted -> agenda.withListed(false);
        };
    }

    private AgendaRules() {}
}
