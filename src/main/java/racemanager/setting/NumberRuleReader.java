package racemanager.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** Reads which race numbers a guild wants its drivers to have; what is left empty is as by default. */
public final class NumberRuleReader {

    private static final Pattern BETWEEN = Pattern.compile("[ ,;\uFF0C\uFF1B\u3001]+");
    private static final int LONGEST_SHOWN = 20;

    /** The rule, or every reason why it cannot be one. */
    public static Parsed<NumberRule> read(String lowest, String highest, String reserved) {
        var problems = new ArrayList<Phrase>();
        var first = limit("lowest", lowest, NumberRule.ANY.lowest(), problems);
        var last = limit("highest", highest, NumberRule.ANY.highest(), problems);
        var kept = reserved(reserved, problems);
        var rule = new NumberRule(first, last, kept);
        if (problems.isEmpty()) objection(rule).ifPresent(problems::add);
        return problems.isEmpty() ? Parsed.read(rule) : Parsed.rejected(problems);
    }

    private static int limit(String end, String typed, int byDefault, List<Phrase> problems) {
        var line = PlainText.line(typed);
        if (line.isEmpty()) return byDefault;
        var number = number(line);
        if (number.isEmpty())
            problems.add(Phrase.of("settings.numbers.no_limit")
                    .with("end", end)
                    .with("typed", shown(line))
                    .with("first", Integer.toString(NumberRule.ANY.lowest()))
                    .with("last", Integer.toString(NumberRule.ANY.highest())));
        return number.orElse(byDefault);
    }

    private static List<Integer> reserved(String typed, List<Phrase> problems) {
        var line = PlainText.line(typed);
        var numbers = new ArrayList<Integer>();
        BETWEEN.splitAsStream(line)
                .filter(part -> !part.isEmpty())
                .forEach(part -> PlainText.number(part)
                        .ifPresentOrElse(
                                numbers::add,
                                () -> problems.add(
                                        Phrase.of("settings.numbers.no_number").with("typed", shown(part)))));
        var distinct = numbers.stream().distinct().sorted().toList();
        if (distinct.size() > NumberRule.MOST_RESERVED)
            problems.add(Phrase.of("settings.numbers.too_many")
                    .with("count", distinct.size())
                    .with("most", NumberRule.MOST_RESERVED));
        return distinct;
    }

    private static Optional<Phrase> objection(NumberRule rule) {
        if (rule.highest() < rule.lowest())
            return Optional.of(Phrase.of("settings.numbers.crossed")
                    .with("first", Integer.toString(rule.lowest()))
                    .with("last", Integer.toString(rule.highest())));
        var outside =
                rule.reserved().stream().filter(number -> !rule.has(number)).toList();
        return outside.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of("settings.numbers.outside")
                        .with("count", outside.size())
                        .with("numbers", NumberRule.named(outside))
                        .with("first", Integer.toString(rule.lowest()))
                        .with("last", Integer.toString(rule.highest())));
    }

    private static Optional<Integer> number(String typed) {
        return PlainText.number(typed).filter(NumberRule.ANY::has);
    }

    private static String shown(String typed) {
        return PlainText.cut(typed, LONGEST_SHOWN);
    }

    private NumberRuleReader() {}
}
