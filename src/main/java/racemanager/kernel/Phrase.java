package racemanager.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sentence before it has a language: the key of a message and what fills its gaps. */
public record Phrase(String key, Map<String, Argument> arguments) {

    /** What may fill a gap of a message. */
    public sealed interface Argument {

        /** Text as a member typed it; made harmless where it is shown as markdown. */
        record Words(String text) implements Argument {}

        /** A whole number; decides the plural. */
        record Count(long number) implements Argument {}

        /** An instant, shown in every reader's own time zone. */
        record Moment(Instant at) implements Argument {}

        /** A day of the calendar, shown in words: "Saturday, 5 December". */
        record Day(LocalDate date) implements Argument {}

        /** Markup that the program itself wrote, such as a mention of a channel. */
        record Markup(String text) implements Argument {}

        /** Several phrases, with commas between them. */
        record Several(List<Phrase> phrases) implements Argument {
            public Several {
                phrases = List.copyOf(phrases);
            }
        }

        /** Another phrase, said in the same language. */
        record Said(Phrase phrase) implements Argument {}
    }

    public Phrase {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Text that is the same in every language, such as a track's name. */
    public static Phrase verbatim(String text) {
        return of("verbatim").with("text", text);
    }

    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    public Phrase with(String name, String text) {
        return with(name, new Argument.Words(text));
    }

    public Phrase with(String name, long number) {
        return with(name, new Argument.Count(number));
    }

    public Phrase with(String name, Instant at) {
        return with(name, new Argument.Moment(at));
    }

    public Phrase with(String name, Phrase phrase) {
        return with(name, new Argument.Said(phrase));
    }

    public Phrase with(String name, Argument argument) {
        var more = new LinkedHashMap<>(arguments);
        more.put(name, argument);
        return new Phrase(key, more);
    }
}
