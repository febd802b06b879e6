package racemanager.event.team;

import java.util.List;
import java.util.stream.IntStream;
import racemanager.kernel.Phrase;

/**
 * The teams into which the drivers of an event are parted.
 *
 * @param count how many, numbered from 0
 * @param names what the organiser calls them, first to last; a team without a name is called after its colour
 */
public record Teams(int count, List<String> names) {

    public static final int LONGEST_NAME = 40;

    private static final List<TeamColour> COLOURS = List.of(TeamColour.values());

    public Teams {
        names = List.copyOf(names);
    }

    /** Whether there is a team of this number. */
    public boolean has(int team) {
        return team >= 0 && team < count;
    }

    /** What a team is called. */
    public Phrase name(int team) {
        return team < names.size()
                ? Phrase.verbatim(names.get(team))
                : colour(team).said();
    }

    /** The colour of a team, whether it has a name of its own or not. */
    public TeamColour colour(int team) {
        return COLOURS.get(team);
    }

    /** The names of all, in order. */
    public List<Phrase> said() {
        return IntStream.range(0, count).mapToObj(this::name).toList();
    }

    /**
     * The size of every team for so many drivers, larger ones first. Where the places became too few for a plan, there
     * are still as many teams, so that nobody loses theirs.
     */
    public List<Integer> sizes(int drivers) {
        return IntStream.range(0, count)
                .mapToObj(team -> drivers / count + (team < drivers % count ? 1 : 0))
                .toList();
    }
}
