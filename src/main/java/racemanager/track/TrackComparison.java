package racemanager.track;

import java.util.List;
import racemanager.kernel.Phrase;

/** What each row of a sheet would change among the tracks of a guild, in the order of the rows. */
public record TrackComparison(List<Standing> standings) {

    public TrackComparison {
        standings = List.copyOf(standings);
    }

    /** How one row stands to what is there. */
    public sealed interface Standing {}

    /** There is no track of that name and layout. */
    public record Fresh() implements Standing {}

    /** There is one, which says something else. */
    public record Different(Track before) implements Standing {}

    /** All is as the row says. */
    public record Same() implements Standing {}

    /** The row cannot be taken. */
    public record Unfit(Phrase why) implements Standing {}
}
