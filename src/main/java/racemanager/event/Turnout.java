package racemanager.event;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Cancelled;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.kernel.MemberId;

/**
 * Who came to a race that is over, and who had a place and did not.
 *
 * @param started all who drove a car of the grid
 * @param noShows who lost their place because they had not checked in
 * @param late who withdrew after closure
 */
public record Turnout(
        int event, String title, Instant start, Set<MemberId> started, Set<MemberId> noShows, Set<MemberId> late) {

    public Turnout {
        started = Set.copyOf(started);
        noShows = Set.copyOf(noShows);
        late = Set.copyOf(late);
    }

    /** What came of a race; empty as long as it is not over, where it was cancelled, and where nobody was in it. */
    public static Optional<Turnout> of(RaceEvent event) {
        return event instanceof Live live && wasRun(live)
                ? Optional.of(of(live)).filter(turnout -> !turnout.isEmpty())
                : Optional.empty();
    }

    private static boolean wasRun(Live event) {
        return switch (event) {
            case Published published -> false;
            case Closed closed -> false;
            case Cancelled cancelled -> false;
            case Finished finished -> true;
            case Archived archived -> !archived.cancelled();
        };
    }

    /** Who lost a place and came back onto the grid has missed nothing. */
    private static Turnout of(Live event) {
        var started = event.entries().grid().stream().flatMap(Entry::members).collect(Collectors.toUnmodifiableSet());
        var absent = event.meeting().absentees();
        var noShows = but(absent.noShows(), started);
        return new Turnout(
                event.number(),
                event.plan().title(),
                event.plan().timing().start(),
                started,
                noShows,
                but(but(absent.late(), started), noShows));
    }

    private static Set<MemberId> but(Set<MemberId> members, Set<MemberId> others) {
        var left = new LinkedHashSet<>(members);
        left.removeAll(others);
        return left;
    }

    private boolean isEmpty() {
        return started.isEmpty() && noShows.isEmpty() && late.isEmpty();
    }
}
