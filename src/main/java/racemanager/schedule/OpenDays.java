package racemanager.schedule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import racemanager.kernel.Decision;

/** The days with open appointments, so that they are found again after any downtime. */
public record OpenDays(Set<LocalDate> days) {

    public OpenDays {
        days = Collections.unmodifiableSet(new TreeSet<>(days));
    }

    public static OpenDays none() {
        return new OpenDays(Set.of());
    }

    /** What follows from a command. */
    public static Decision<OpenDaysFact> decide(OpenDays open, OpenDaysCommand command) {
        return switch (command) {
            case OpenDaysCommand.Open day ->
                open.days.contains(day.day())
                        ? Decision.unchanged()
                        : Decision.accepted(new OpenDaysFact.Opened(day.day()));
            case OpenDaysCommand.Close day ->
                open.days.contains(day.day())
                        ? Decision.accepted(new OpenDaysFact.Closed(day.day()))
                        : Decision.unchanged();
            case OpenDaysCommand.Look look -> Decision.unchanged();
        };
    }

    /** The open days after a fact. */
    public static OpenDays evolve(OpenDays open, OpenDaysFact fact) {
        var days = new TreeSet<>(open.days);
        switch (fact) {
            case OpenDaysFact.Opened opened -> days.add(opened.day());
            case OpenDaysFact.Closed closed -> days.remove(closed.day());
        }
        return new OpenDays(days);
    }
}
