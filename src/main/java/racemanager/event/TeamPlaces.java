package racemanager.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import racemanager.event.team.Teams;

/**
 * How many places each team of an event has left.
 *
 * @param free by team; none in a team that has more drivers than places since the event became smaller
 */
public record TeamPlaces(Teams teams, List<Integer> free) {

    public TeamPlaces {
        free = List.copyOf(free);
    }

    /** With these entries; empty where drivers are on their own. */
    public static Optional<TeamPlaces> of(EventPlan plan, EntryList entries) {
        return plan.details().teams().map(teams -> new TeamPlaces(teams, free(teams, plan.gridPlaces(), entries)));
    }

    private static List<Integer> free(Teams teams, int drivers, EntryList entries) {
        var free = new ArrayList<>(teams.sizes(drivers));
        entries.grid().stream()
                .flatMap(entry -> entry.team().stream())
                .filter(teams::has)
                .forEach(team -> free.set(team, Math.max(free.get(team) - 1, 0)));
        return free;
    }

    public boolean hasRoom(int team) {
        return teams.has(team) && free.get(team) > 0;
    }

    /** The team with the most places left, the first of several; empty where all are full. */
    Optional<Integer> roomiest() {
        return IntStream.range(0, teams.count())
                .boxed()
                .filter(this::hasRoom)
                .min(Comparator.comparing(team -> -free.get(team)));
    }
}
