package racemanager.discord;

import java.util.Optional;
import racemanager.discord.Route.Handler;

/**
 * An option of a slash command.
 *
 * @param least the smallest number; nothing for a text
 * @param most the largest number; nothing for a text
 * @param suggestions what is suggested while it is typed, answered from memory, an empty list after 2.5 s
 */
public record Option(
        String name,
        Kind kind,
        boolean required,
        Optional<Integer> least,
        Optional<Integer> most,
        Optional<Handler<CompletionCall, Answer.Choices>> suggestions) {

    /** With the numbers of Discord's reference, "Application Command Option Type". */
    public enum Kind {
        TEXT(3),
        WHOLE_NUMBER(4),
        FILE(11);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    public static Option text(String name) {
        return new Option(name, Kind.TEXT, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A file that the member uploads: see {@link Options#upload}. */
    public static Option file(String name) {
        return new Option(name, Kind.FILE, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A whole number between two bounds, both included, the lower one at least 0. */
    public static Option number(String name, int least, int most) {
        if (least < 0) {
            throw new IllegalArgumentException("Numbers of options are read without a sign: " + name);
        }
        return new Option(name, Kind.WHOLE_NUMBER, false, Optional.of(least), Optional.of(most), Optional.empty());
    }

    public Option suggesting(Handler<CompletionCall, Answer.Choices> suggested) {
        return new Option(name, kind, required, least, most, Optional.of(suggested));
    }

    /** Discord does not send the command without it. */
    public Option asRequired() {
        return new Option(name, kind, true, least, most, suggestions);
    }
}
