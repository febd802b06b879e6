package racemanager.event;

import java.util.List;
import racemanager.kernel.Phrase;

/** What each row of a list would change among the entries of an event, in the order of the rows. */
public record DriverComparison(List<Standing> standings) {

    public DriverComparison {
        standings = List.copyOf(standings);
    }

    /** How one row stands to what is there. */
    public sealed interface Standing {}

    /** The driver is not in the event, and would come onto the grid or wait. */
    public record Fresh(Spot.Part part) implements Standing {}

    /** A driver without Discord is in the event, of whom the list says something else. */
    public record Different(DriverRow.Before before) implements Standing {}

    /** All is as the row says. */
    public record Same() implements Standing {}

    /** The row cannot be taken, for these reasons. */
    public record Unfit(List<Phrase> why) implements Standing {
        public Unfit {
            why = List.copyOf(why);
        }
    }
}
