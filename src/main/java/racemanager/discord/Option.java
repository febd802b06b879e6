package racemanager.discord;

import java.util.List;
import java.util.Optional;
import racemanager.discord.Route.Handler;
import racemanager.kernel.Phrase;

/**
 * An option of a slash command.
 *
 * @param least the smallest number; nothing for all else
 * @param most the largest number, or the most characters of a text
 * @param suggestions what is suggested while it is typed, answered from memory, an empty list after 2.5 s
 * @param values what it is chosen from; empty where anything may be typed
 */
public record Option(
        String name,
        Kind kind,
        boolean required,
        Optional<Integer> least,
        Optional<Integer> most,
        Optional<Handler<CompletionCall, Answer.Choices>> suggestions,
        List<Value> values) {

    /** The most values that Discord takes for an option that is chosen from a list. */
    public static final int MOST_VALUES = 25;

    private static final int LONGEST_WORDS = 200;

    /** One of the values that an option may have, with its name for members. */
    public record Value(String value, Phrase title) {}

    public Option {
        values = List.copyOf(values);
        if (values.size() > MOST_VALUES) {
            throw new IllegalArgumentException("More values than Discord takes: " + name);
        }
    }

    /** With the numbers of Discord's reference, "Application Command Option Type". */
    public enum Kind {
        TEXT(3),
        WHOLE_NUMBER(4),
        MEMBER(6),
        CHANNEL(7),
        MEMBER_OR_ROLE(9),
        FILE(11);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /** A name or a few words, which an answer may repeat: of at most {@value #LONGEST_WORDS} characters unless more are said. */
    public static Option text(String name) {
        return of(name, Kind.TEXT).withMostCharacters(LONGEST_WORDS);
    }

    /** A text that is one of these, chosen from a list. */
    public static Option oneOf(String name, List<Value> values) {
        return new Option(name, Kind.TEXT, false, Optional.empty(), Optional.empty(), Optional.empty(), values);
    }

    /** A member of the guild; Discord lets a member also choose somebody who has left it. */
    public static Option member(String name) {
        return of(name, Kind.MEMBER);
    }

    public static Option memberOrRole(String name) {
        return of(name, Kind.MEMBER_OR_ROLE);
    }

    /** A text or announcement channel of the guild: see {@link Options#chosenChannel}. */
    public static Option channel(String name) {
        return of(name, Kind.CHANNEL);
    }

    private static Option of(String name, Kind kind) {
        return new Option(name, kind, false, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** A file that the member uploads: see {@link Options#upload}. */
    public static Option file(String name) {
        return of(name, Kind.FILE);
    }

    /** A whole number between two bounds, both included, the lower one at least 0. */
    public static Option number(String name, int least, int most) {
        if (least < 0) {
            throw new IllegalArgumentException("Numbers of options are read without a sign: " + name);
        }
        return new Option(
                name, Kind.WHOLE_NUMBER, false, Optional.of(least), Optional.of(most), Optional.empty(), List.of());
    }

    public Option suggesting(Handler<CompletionCall, Answer.Choices> suggested) {
        return new Option(name, kind, required, least, most, Optional.of(suggested), values);
    }

    /** Discord does not let members send more characters of a text. */
    public Option withMostCharacters(int characters) {
        if (kind != Kind.TEXT) {
            throw new IllegalArgumentException("Only a text has characters: " + name);
        }
        return new Option(name, kind, required, least, Optional.of(characters), suggestions, values);
    }

    /** Whether what was sent is what Discord lets members send; what an older version of the command asked for may not be. */
    boolean allows(Options sent) {
        if (!isSentIn(sent)) return !required;
        return switch (kind) {
            case TEXT -> {
                var text = sent.needed(name);
                yield most.filter(characters -> text.codePointCount(0, text.length()) > characters)
                                .isEmpty()
                        && (values.isEmpty()
                                || values.stream()
                                        .anyMatch(value -> value.value().equals(text)));
            }
            case WHOLE_NUMBER ->
                sent.number(name)
                        .filter(number -> least.filter(bound -> number < bound).isEmpty()
                                && most.filter(bound -> number > bound).isEmpty())
                        .isPresent();
            case MEMBER -> sent.member(name).isPresent();
            case CHANNEL, MEMBER_OR_ROLE, FILE -> true;
        };
    }

    /** Mentions, channels and files count only with what Discord tells of them. */
    private boolean isSentIn(Options sent) {
        return switch (kind) {
            case TEXT, WHOLE_NUMBER, MEMBER -> sent.text(name).isPresent();
            case CHANNEL -> sent.chosenChannel(name).isPresent();
            case MEMBER_OR_ROLE -> sent.mentioned(name).isPresent();
            case FILE -> sent.upload(name).isPresent();
        };
    }

    /** Discord does not send the command without it. */
    public Option asRequired() {
        return new Option(name, kind, true, least, most, suggestions, values);
    }
}
