package racemanager.speech;

import static java.util.Comparator.comparingInt;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.Crew;
import racemanager.event.DriverCardReader;
import racemanager.event.carclass.CarClass;
import racemanager.event.split.Splits;
import racemanager.event.team.TeamPlan;
import racemanager.event.team.Teams;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument;
import racemanager.track.TrackReader;
import racemanager.when.LongestZone;

/** The longest that a label can become in a language, with the most that the rules allow in each of its gaps. */
record LongestLabel(Speech speech, Dictionary english) {

    private static final int YEAR = 2028;
    private static final List<Instant> MOMENTS = IntStream.rangeClosed(1, 366)
            .mapToObj(day -> Instant.parse(LocalDate.ofYearDay(YEAR, day) + "T20:30:00Z"))
            .toList();

    /** The largest number of each gap that is a number; smaller ones are tried too, for the plurals. */
    private static final Map<String, Long> NUMBERS = Map.ofEntries(
            Map.entry("split", (long) Splits.MOST),
            Map.entry("splits", (long) Splits.MOST),
            Map.entry("teams", (long) TeamPlan.MOST_TEAMS),
            Map.entry("larger", (long) TeamPlan.MOST_TEAMS),
            Map.entry("smaller", (long) TeamPlan.MOST_TEAMS),
            Map.entry("first", 999L),
            Map.entry("last", 999L),
            Map.entry("size", 999L),
            Map.entry("large", 999L),
            Map.entry("small", 999L),
            Map.entry("drivers", 999L),
            Map.entry("free", 999L),
            Map.entry("places", 999L),
            Map.entry("slots", 999L),
            Map.entry("number", 9_999_999L),
            Map.entry("count", 9_999L),
            Map.entry("hours", 999L),
            Map.entry("minutes", 9_999L),
            Map.entry("attempts", 999L),
            Map.entry("times", 999_999_999L));

    /** The longest words of each gap that is words. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "team", List.of(letters(Math.max(Teams.LONGEST_NAME, Crew.LONGEST_NAME))),
            "class", List.of(letters(CarClass.LONGEST_NAME)),
            "captain", List.of(letters(DriverCardReader.LONGEST_NAME)),
            "layout", List.of(letters(TrackReader.LONGEST_LAYOUT)),
            "zone", List.of(LongestZone.label()),
            "city", List.of(LongestZone.city()),
            "filling", List.of("rating", "order"));

    /** The longest of what can be said, the gaps named here left empty. */
    String of(String key, Locale listener, List<String> without) {
        var filled = Stream.of(Phrase.of(key));
        for (var gap : gaps(key).entrySet()) {
            var fillings = without.contains(gap.getKey())
                    ? List.<Argument>of(new Argument.Words(""))
                    : fillings(key, gap.getKey(), gap.getValue());
            filled = filled.flatMap(phrase -> fillings.stream().map(filling -> phrase.with(gap.getKey(), filling)));
        }
        return filled.map(phrase -> speech.label(phrase, listener))
                .max(comparingInt(String::length))
                .orElseThrow();
    }

    private Map<String, ArgType> gaps(String key) {
        var pattern =
                new MessagePattern(english.find(key).orElseThrow().format().toPattern());
        var gaps = new LinkedHashMap<String, ArgType>();
        for (int i = 1; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_NAME) {
                var type = pattern.getPart(i - 1).getArgType();
                gaps.merge(
                        pattern.getSubstring(pattern.getPart(i)),
                        type,
                        (one, other) -> one.hasPluralStyle() ? one : other);
            }
        }
        return gaps;
    }

    private static List<Argument> fillings(String key, String gap, ArgType type) {
        var most = NUMBERS.get(gap);
        if (most != null) {
            return Stream.of(0L, 1L, 2L, most)
                    .<Argument>map(Argument.Count::new)
                    .toList();
        }
        if (gap.equals("day")) {
            return IntStream.rangeClosed(1, 366)
                    .<Argument>mapToObj(day -> new Argument.Day(LocalDate.ofYearDay(YEAR, day)))
                    .toList();
        }
        if (gap.equals("start"))
            return MOMENTS.stream().<Argument>map(Argument.Moment::new).toList();
        if (gap.equals("language")) {
            return Stream.of(Language.values())
                    .<Argument>map(language -> new Argument.Said(Phrase.of("settings.language." + language.code())))
                    .toList();
        }
        var words = WORDS.get(gap);
        if (words == null || type.hasPluralStyle()) {
            throw new AssertionError("How long can {" + gap + "} of the label " + key + " be? Say it in LongestLabel.");
        }
        return words.stream().<Argument>map(Argument.Markup::new).toList();
    }

    private static String letters(int number) {
        return "W".repeat(number);
    }
}
