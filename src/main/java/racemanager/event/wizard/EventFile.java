package racemanager.event.wizard;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Words;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;

/** What a file says of an event, while each step reads its own part by the rules for what is typed. */
final class EventFile {

    private static final String TEXTS = "wizard.event.import";
    private static final String LEFT = "imported_left";

    /** What a sentence repeats of the file. */
    private static final int LONGEST_SAID = 60;

    /** Between these every calendar, and Discord's timestamps, can show a date. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2199;

    private final Map<String, List<String>> said;
    private final List<Phrase> problems = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private Answers answers = Answers.NONE;

    /** The texts stand under their places in the file, such as {@code check_in.opens}. */
    EventFile(Map<String, List<String>> said) {
        this.said = said;
    }

    static Phrase number(int least, int most) {
        return Phrase.of(TEXTS + ".number").with("least", least).with("most", most);
    }

    static Phrase differs(String other) {
        return Phrase.of(TEXTS + ".differs").with("other", other);
    }

    /** The sections of a file that could not be taken over. */
    static List<String> left(Answers answers) {
        return answers.all(LEFT);
    }

    static Answers leaving(List<String> sections, Answers answers) {
        return answers.with(LEFT, sections);
    }

    static Answers leavingNothing(Answers answers) {
        return answers.without(LEFT);
    }

    boolean says(String name) {
        return !all(name).isEmpty();
    }

    Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return said.getOrDefault(name, List.of());
    }

    void take(Answers more) {
        answers = answers.and(more);
    }

    /** Takes over what the file says there, as far as it keeps the rule. */
    void take(String name, Function<String, Reading> rule) {
        one(name).ifPresent(text -> {
            switch (rule.apply(text)) {
                case Reading.Taken taken -> take(taken.answers());
                case Reading.Rejected rejected -> rejected.reasons().forEach(reason -> object(name, reason));
            }
        });
    }

    /** One of these words; another one is objected to. */
    Optional<String> word(String name, List<String> words) {
        var word = one(name).map(PlainText::line).filter(words::contains);
        if (says(name) && word.isEmpty()) {
            object(name, Phrase.of(TEXTS + ".word").with("words", String.join(", ", words)));
        }
        return word;
    }

    /** An id as Discord writes it. */
    Optional<String> id(String name) {
        return read(name, text -> ChannelId.parse(text).text(), "id");
    }

    Optional<Instant> moment(String name) {
        return read(name, text -> possible(Instant.parse(text)), "moment");
    }

    Optional<LocalDateTime> wallTime(String name) {
        return read(name, text -> possible(LocalDateTime.parse(text)), "wall_time");
    }

    private static Instant possible(Instant at) {
        possible(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        return at;
    }

    private static LocalDateTime possible(LocalDateTime at) {
        if (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR) throw new DateTimeException("Out of this time");
        return at;
    }

    private <T> Optional<T> read(String name, Function<String, T> reader, String otherwise) {
        return one(name).map(PlainText::line).flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (DateTimeException | NumberFormatException none) {
                object(name, Phrase.of(TEXTS + "." + otherwise));
                return Optional.empty();
            }
        });
    }

    /** Says that this section is as usual here, because what the file says cannot be chosen. */
    void leave(String section) {
        if (!left.contains(section)) left.add(section);
    }

    void object(String name, Phrase why) {
        problems.add(Phrase.of(TEXTS + ".field").with("field", name).with("why", brief(why)));
    }

    /** A file may say more than a message can repeat. */
    private static Phrase brief(Phrase why) {
        var brief = why;
        for (var argument : why.arguments().entrySet()) {
            if (argument.getValue() instanceof Words words) {
                brief = brief.with(argument.getKey(), PlainText.cut(PlainText.line(words.text()), LONGEST_SAID));
            }
        }
        return brief;
    }

    /** All that was taken over, or everything that was objected to. */
    Parsed<Answers> read() {
        return problems.isEmpty()
                ? Parsed.read(answers.with(LEFT, left))
                : Parsed.rejected(problems.stream().distinct().toList());
    }
}
