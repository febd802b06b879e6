package racemanager.guild.stored;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.kernel.GuildId;
import racemanager.schedule.Agenda;
import racemanager.schedule.AgendaFact;
import racemanager.schedule.Appointment;
import racemanager.schedule.OpenDays;
import racemanager.schedule.OpenDaysFact;

/** What the first version stored of the agenda. */
final class ScheduleSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);
    private static final Appointment FIRST = new Appointment(new GuildId(900), "event-42", EventSamples.AT);
    private static final Appointment SECOND = new Appointment(new GuildId(901), "event-7", EventSamples.AT);

    static Stream<Object> all() {
        return Stream.of(
                new AgendaFact.Listed(),
                new AgendaFact.Registered(FIRST),
                new AgendaFact.Finished(FIRST),
                new AgendaFact.Unlisted(),
                new Agenda(DAY, true, new LinkedHashSet<>(List.of(FIRST, SECOND))),
                new OpenDaysFact.Opened(DAY),
                new OpenDaysFact.Closed(DAY),
                new OpenDays(Set.of(DAY, DAY.plusDays(1))));
    }

    private ScheduleSamples() {}
}
