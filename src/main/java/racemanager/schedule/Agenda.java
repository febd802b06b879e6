package racemanager.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is still open of one day in UTC.
 *
 * @param listed whether the day is among the {@link OpenDays}
 */
public record Agenda(LocalDate day, boolean listed, Set<Appointment> open) {

    public Agenda {
        open = Collections.unmodifiableSet(new LinkedHashSet<>(open));
    }

    public static Agenda of(LocalDate day) {
        return new Agenda(day, false, Set.of());
    }

    /** Whether nothing is left to do and the day has ended. */
    public boolean isOver(Instant now) {
        return open.isEmpty() && !now.isBefore(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    Agenda withListed(boolean now) {
        return new Agenda(day, now, open);
    }

    Agenda with(Appointment appointment) {
        var more = new LinkedHashSet<>(open);
        more.add(appointment);
        return new Agenda(day, listed, more);
    }

    Agenda without(Appointment appointment) {
        var fewer = new LinkedHashSet<>(open);
        fewer.remove(appointment);
        return new Agenda(day, listed, fewer);
    }
}
