package racemanager.wizard;

import java.util.Optional;
import racemanager.kernel.OwnNumber;

/** Cuts a long list of options into pages that leave room for the two lines that turn them. */
public record Pages(int options) {

    /** Discord's limit for the options of a select. */
    private static final int MOST_OPTIONS = 25;

    private static final int TURNING_LINES = 2;
    private static final int PER_PAGE = MOST_OPTIONS - TURNING_LINES;
    private static final String TURN = "page:";

    /** Whether so many options do not fit one list. */
    public static boolean areNeeded(int options) {
        return options > MOST_OPTIONS;
    }

    public int count() {
        return !areNeeded(options) ? 1 : (options + PER_PAGE - 1) / PER_PAGE;
    }

    int first(int page) {
        return page * PER_PAGE;
    }

    int end(int page) {
        return Math.min(options, first(page) + PER_PAGE);
    }

    /** The value of the line that turns to a page. */
    static String valueOf(int page) {
        return TURN + page;
    }

    /** The page that a chosen value turns to; empty for every other value. */
    public static Optional<Integer> turnedTo(String value) {
        return value.startsWith(TURN) ? OwnNumber.read(value.substring(TURN.length())) : Optional.empty();
    }
}
