package racemanager.discord;

import java.util.Optional;
import racemanager.kernel.OwnNumber;

/**
 * What a suggestion sends for a numbered thing, so that the same text typed by a member stays a name.
 *
 * <p>Discord sends what is typed and what is suggested in the same field. Names are stored with single spaces, so two of them
 * stand in no name: "track  #24" is the bot's, "24", "#24" and "track #24" are the member's.
 *
 * @param kind a word for the things that are counted
 */
public record Suggested(String kind) {

    private static final String COUNTED = "  #";

    public Choice choice(String name, int number) {
        return new Choice.Text(name, kind + COUNTED + number);
    }

    /** The number, when a suggestion was taken; empty for all that is typed. */
    public Optional<Integer> number(String sent) {
        var start = kind + COUNTED;
        return sent.startsWith(start) ? OwnNumber.read(sent.substring(start.length())) : Optional.empty();
    }
}
