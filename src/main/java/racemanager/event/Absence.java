package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import racemanager.event.EventCommand.FreePlaces;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.setting.ClosurePolicy;

/** What follows when somebody on the grid has not checked in by the end of check-in. */
public final class Absence {

    /** Who is on the grid and has not checked in, in order. */
    public static Stream<Entry> absent(EntryList entries) {
        return entries.grid().stream().filter(entry -> !entry.isFormer() && !entry.isCheckedIn());
    }

    /** What the end of check-in brings; a bot that was down until the start takes no place from anybody any more. */
    static List<EventFact> atClosure(Closed closed, Instant closure, Instant now) {
        return closed.plan().details().closure() == ClosurePolicy.DROP && isBeforeStart(closed, now)
                ? freed(closed, closure)
                : List.of();
    }

    /** An organiser gives away what the absent have, once check-in is over. */
    static Decision<EventFact> free(RaceEvent event, FreePlaces free) {
        return EventRules.running(event, live -> {
            if (!(live instanceof Closed closed)) return Decision.refused("event.check_in_goes_on");
            if (!isBeforeStart(closed, free.at())) return Decision.refused("event.has_started");
            return absent(closed.entries()).findAny().isPresent()
                    ? Decision.accepted(freed(closed, free.at()))
                    : Decision.refused("event.nobody_absent");
        });
    }

    private static boolean isBeforeStart(Live event, Instant now) {
        return now.isBefore(event.plan().timing().start());
    }

    /** Each place that is lost, then who of those that are there comes onto the grid for it. */
    private static List<EventFact> freed(Closed closed, Instant at) {
        var entries = closed.entries();
        var lost = absent(entries).map(Entry::driver).toList();
        var facts = new ArrayList<EventFact>();
        lost.forEach(driver -> facts.add(new EventFact.PlaceLost(driver, at)));
        moving(closed, lost).forEach(entry -> facts.add(new EventFact.Promoted(entry.driver(), at)));
        return facts;
    }

    private static List<Entry> moving(Closed closed, List<MemberId> lost) {
        var entries = closed.entries();
        var reserves = closed.meeting().reserves();
        var staying = entries.grid().stream()
                .filter(entry -> !lost.contains(entry.driver()))
                .toList();
        var inLine = entries.waiting().stream()
                .filter(entry -> !entry.isFormer() && entry.isCheckedIn())
                .filter(entry -> reserves.offerTo(entry.driver()).isEmpty())
                .filter(entry -> !reserves.passed().contains(entry.driver()))
                .toList();
        return GridRoom.empty(closed.plan())
                .taking(staying)
                .taking(reserves.offered(entries))
                .taken(inLine);
    }

    private Absence() {}
}
