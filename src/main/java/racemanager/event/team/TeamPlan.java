package racemanager.event.team;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import racemanager.kernel.Phrase;

/**
 * One way to part the drivers of an event into teams: every place is used, sizes differ by at most one, and nobody is
 * alone.
 *
 * @param teams how many, from 2 to {@link #MOST_TEAMS}
 * @param drivers how many drivers the event takes
 */
public record TeamPlan(int teams, int drivers) {

    /** The options of one select of Discord's are 25, and "no preference" is one of them. */
    public static final int MOST_TEAMS = 24;

    private static final int FEWEST_TEAMS = 2;
    private static final int SMALLEST_TEAM = 2;

    /** Teams of up to so many still know each other by the end of the evening. */
    private static final int USUAL_TEAM = 6;

    private static final Comparator<TeamPlan> BEST_FIRST = Comparator.comparing(TeamPlan::isUneven)
            .thenComparing(plan -> plan.largest() > USUAL_TEAM)
            .thenComparing(TeamPlan::teams, Comparator.reverseOrder());

    /** An {@link IllegalArgumentException} where so many teams cannot be made of the drivers. */
    public TeamPlan {
        if (teams < FEWEST_TEAMS || teams > mostFor(drivers))
            throw new IllegalArgumentException(drivers + " drivers do not make " + teams + " teams");
    }

    /**
     * All plans for so many drivers: equal teams first, then those of two to six drivers before larger ones, then more
     * teams first. None where there are fewer than four drivers.
     */
    public static List<TeamPlan> all(int drivers) {
        return IntStream.rangeClosed(FEWEST_TEAMS, mostFor(drivers))
                .mapToObj(teams -> new TeamPlan(teams, drivers))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** The plan of so many teams; empty where there is none. */
    public static Optional<TeamPlan> of(int teams, int drivers) {
        return teams < FEWEST_TEAMS || teams > mostFor(drivers)
                ? Optional.empty()
                : Optional.of(new TeamPlan(teams, drivers));
    }

    private static int mostFor(int drivers) {
        return Math.min(MOST_TEAMS, drivers / SMALLEST_TEAM);
    }

    /** The size of every team, larger ones first. */
    public List<Integer> sizes() {
        return IntStream.range(0, teams)
                .mapToObj(team -> team < larger() ? largest() : smallest())
                .toList();
    }

    private boolean isUneven() {
        return larger() > 0;
    }

    /** How many teams have one driver more than the others. */
    private int larger() {
        return drivers % teams;
    }

    private int smallest() {
        return drivers / teams;
    }

    private int largest() {
        return isUneven() ? smallest() + 1 : smallest();
    }

    /** The plan in words: "6 teams of 4", "7 teams: 1 of 5, 6 of 4". */
    public Phrase said() {
        return isUneven()
                ? Phrase.of("event.teams.uneven")
                        .with("teams", teams)
                        .with("larger", larger())
                        .with("large", largest())
                        .with("smaller", teams - larger())
                        .with("small", smallest())
                : Phrase.of("event.teams.even").with("teams", teams).with("size", smallest());
    }
}
