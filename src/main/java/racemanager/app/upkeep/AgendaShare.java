package racemanager.app.upkeep;

import java.util.LinkedHashSet;
import java.util.Optional;
import racemanager.kernel.GuildId;
import racemanager.schedule.Agenda;
import racemanager.schedule.AgendaFact;
import racemanager.schedule.Appointment;
import racemanager.store.actor.ExportRecord;

/** What of the agenda, which holds the appointments of all guilds by day, is about one guild. */
record AgendaShare(GuildId guild) {

    /** The first word in the names of the agenda's streams. */
    static final String KIND = "agenda";

    /** The record without what belongs to others; empty when nothing is left, or it cannot be told whose it is. */
    Optional<ExportRecord> of(ExportRecord record) {
        return switch (record) {
            case ExportRecord.Legible legible ->
                switch (legible.content()) {
                    case AgendaFact fact -> isOurs(fact) ? Optional.of(legible) : Optional.empty();
                    case Agenda agenda -> ours(agenda).map(legible::with);
                    case Object other -> Optional.empty();
                };
            case ExportRecord.Illegible illegible -> Optional.empty();
        };
    }

    private boolean isOurs(AgendaFact fact) {
        return switch (fact) {
            case AgendaFact.Registered registered -> isOurs(registered.appointment());
            case AgendaFact.Finished finished -> isOurs(finished.appointment());
            case AgendaFact.Listed listed -> false;
            case AgendaFact.Unlisted unlisted -> false;
        };
    }

    private boolean isOurs(Appointment appointment) {
        return appointment.guild().equals(guild);
    }

    private Optional<Agenda> ours(Agenda agenda) {
        var open = new LinkedHashSet<>(agenda.open());
        open.removeIf(appointment -> !isOurs(appointment));
        return open.isEmpty() ? Optional.empty() : Optional.of(new Agenda(agenda.day(), agenda.listed(), open));
    }
}
