package racemanager.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** Reads ratings, one a line: a driver's name, mention or race number, a semicolon or tab, and the rating. */
public final class RatingReader {

    /** What a sentence repeats of a line. */
    private static final int LONGEST_SAID = 40;

    private static final String TEXTS = "event.split.";
    private static final Pattern LINE = Pattern.compile("(.+?)\\s*[;\\t]\\s*([^;\\t]*)");
    private static final Pattern MENTION = Pattern.compile("<@!?(\\d{1,19})>");
    private static final Pattern NUMBER = Pattern.compile("#?\\s?(\\d{1,3})");
    private static final Pattern RATING = Pattern.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,9})?");

    private final EntryList entries;
    private final Map<MemberId, BigDecimal> ratings = new LinkedHashMap<>();
    private final List<Phrase> problems = new ArrayList<>();

    private RatingReader(EntryList entries) {
        this.entries = entries;
    }

    /** The drivers with the highest rating first, or what is wrong with each line; no lines are no drivers. */
    public static Parsed<List<MemberId>> read(String typed, EntryList entries) {
        var reader = new RatingReader(entries);
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reader::line);
        if (!reader.problems.isEmpty()) return Parsed.rejected(reader.problems);
        return Parsed.read(reader.ratings.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private void line(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches() || !RATING.matcher(parts.group(2).strip()).matches()) {
            object("no_rating", line);
            return;
        }
        var found = named(PlainText.line(parts.group(1)));
        if (found.isEmpty()) {
            object("unknown", line);
        } else if (found.size() > 1) {
            object("several", line);
        } else if (ratings.putIfAbsent(found.getFirst(), rating(parts.group(2).strip())) != null) {
            object("twice", line);
        }
    }

    private static BigDecimal rating(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }

    private void object(String why, String line) {
        problems.add(Phrase.of(TEXTS + why).with("line", PlainText.cut(PlainText.line(line), LONGEST_SAID)));
    }

    /** Who is meant: by mention, else by the whole name, else by race number. */
    private List<MemberId> named(String who) {
        var mention = MENTION.matcher(who);
        if (mention.matches()) return drivers(entry -> entry.driver().text().equals(mention.group(1)));
        var likeness = PlainText.likeness(who);
        var byName =
                drivers(entry -> PlainText.likeness(entry.card().fullName()).equals(likeness));
        var number = NUMBER.matcher(who);
        return byName.isEmpty() && number.matches()
                ? drivers(entry -> entry.number().equals(Optional.of(Integer.valueOf(number.group(1)))))
                : byName;
    }

    private List<MemberId> drivers(Predicate<Entry> wanted) {
        return entries.present().filter(wanted).map(Entry::driver).toList();
    }
}
