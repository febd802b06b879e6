package racemanager.when;

import static racemanager.when.DateWords.MONTH;
import static racemanager.when.DateWords.NUMBER;
import static racemanager.when.DateWords.WEEKDAY;

import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import racemanager.when.DayReading.Days;
import racemanager.when.DayReading.NoSuchDay;
import racemanager.when.DayReading.OtherWeekday;

/** How days are written in the three languages: one line a rule, in the order in which they are tried. */
final class DayGrammar {

    private static final String UNIT = "(days?|dias?|jours?|weeks?|semanas?|semaines?|months?|mes|meses|mois)";
    private static final String ORDINAL = "(\\d{1,2})(?:st|nd|rd|th|er|o)?";
    private static final String NEXT_WEEK =
            "(?:next week|semaine prochaine|proxima semana|semana proxima|semana que viene)";

    /** What a rule may ask of the day on which it is read. */
    private record Reader(LocalDate today, boolean monthFirst, boolean weeksMayBeginOnSunday) {}

    private record Rule(Pattern pattern, Meaning meaning) {}

    private interface Meaning {
        List<LocalDate> days(Matcher found, Reader reader);
    }

    private static final List<Rule> RULES = List.of(
            rule("", (m, r) -> List.of(r.today, r.today.plusDays(1))),
            rule("today|tonight|hoy|esta noche|aujourd hui|ce soir", (m, r) -> List.of(r.today)),
            rule("tomorrow|manana|demain", (m, r) -> List.of(r.today.plusDays(1))),
            rule("day after tomorrow|pasado manana|apres demain", (m, r) -> List.of(r.today.plusDays(2))),
            rule("(?:this |este |ce )" + WEEKDAY, (m, r) -> ComingDays.thisWeekday(r.today, weekday(m, 1))),
            rule(WEEKDAY, (m, r) -> ComingDays.weekday(r.today, weekday(m, 1))),
            rule("(?:next |proximo )" + WEEKDAY, (m, r) -> ComingDays.nextWeekday(r.today, weekday(m, 1))),
            rule(WEEKDAY + " (?:prochain|proximo|que viene)", (m, r) -> ComingDays.nextWeekday(r.today, weekday(m, 1))),
            rule(
                    WEEKDAY + " " + NEXT_WEEK,
                    (m, r) -> ComingDays.weekdayOfNextWeek(r.today, weekday(m, 1), DayOfWeek.MONDAY)),
            rule(
                    NEXT_WEEK + " " + WEEKDAY,
                    (m, r) -> ComingDays.weekdayOfNextWeek(r.today, weekday(m, 1), DayOfWeek.MONDAY)),
            rule(
                    "(?:in|en|dans|dentro) " + NUMBER + " ?" + UNIT,
                    (m, r) -> ComingDays.later(r.today, DateWords.number(m.group(1)), m.group(2))),
            rule(
                    "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})",
                    (m, r) -> ComingDays.of(number(m, 1), number(m, 3), number(m, 4))),
            rule("(\\d{1,2})([/.-])(\\d{1,2})(?:\\2|\\2(\\d{4}|\\d{2}))?", DayGrammar::numbers),
            rule(
                    ORDINAL + " " + MONTH + "(?: (\\d{4}))?",
                    (m, r) -> ComingDays.of(r.today, month(m, 2), number(m, 1), m.group(3))),
            rule(
                    MONTH + " " + ORDINAL + "(?: (\\d{4}))?",
                    (m, r) -> ComingDays.of(r.today, month(m, 1), number(m, 2), m.group(3))),
            rule(ORDINAL, (m, r) -> ComingDays.dayOfMonth(r.today, number(m, 1))));

    /** Words that mean one day here and another there: who types them is asked. */
    private record Doubt(Pattern pattern, Test test, String why) {}

    private interface Test {
        boolean isUnclear(Matcher found, Reader reader);
    }

    private static final List<Doubt> DOUBTS = List.of(
            new Doubt(Pattern.compile(WEEKDAY + " " + NEXT_WEEK), DayGrammar::weekBegins, "when.which_week"),
            new Doubt(Pattern.compile(NEXT_WEEK + " " + WEEKDAY), DayGrammar::weekBegins, "when.which_week"),
            // "Huit jours" is a week and "quinze jours" two of them, to those who count the day itself.
            new Doubt(
                    Pattern.compile("(?:en|dans|dentro) (?:8|15|huit|ocho|quinze|quince) ?(?:jours|dias)"),
                    (m, r) -> true,
                    "when.how_many_days"));

    private static final Pattern WEEKDAY_AND_DATE = Pattern.compile(WEEKDAY + " (.*\\d.*)");

    /** Reads what remains of a folded text without its time; empty when no rule fits. */
    static Optional<DayReading> read(String text, LocalDate today, Locale locale) {
        var reader = new Reader(today, locale.getCountry().equals("US"), weeksMayBeginOnSunday(locale));
        var day = unambiguous(
                text.replaceAll(DateWords.FILLER, "").replaceAll(" +", " ").strip(), locale);
        var unclear = unclear(day, reader);
        if (unclear.isPresent()) {
            return unclear;
        }
        var both = WEEKDAY_AND_DATE.matcher(day);
        if (both.matches()) {
            var weekday = DateWords.weekday(both.group(1));
            return plain(both.group(2), reader).map(days -> agreed(days, weekday));
        }
        return plain(day, reader).map(days -> days.isEmpty() ? new NoSuchDay() : new Days(days));
    }

    private static Optional<DayReading> unclear(String day, Reader reader) {
        return DOUBTS.stream()
                .filter(doubt -> {
                    var found = doubt.pattern.matcher(day);
                    return found.matches() && doubt.test.isUnclear(found, reader);
                })
                .findFirst()
                .map(doubt -> new DayReading.Unclear(doubt.why));
    }

    private static boolean weekBegins(Matcher found, Reader reader) {
        var weekday = weekday(found, 1);
        return reader.weeksMayBeginOnSunday
                && !ComingDays.weekdayOfNextWeek(reader.today, weekday, DayOfWeek.SUNDAY)
                        .equals(ComingDays.weekdayOfNextWeek(reader.today, weekday, DayOfWeek.MONDAY));
    }

    /** Latin America as a whole ({@code es-419}) has countries of both kinds. */
    private static boolean weeksMayBeginOnSunday(Locale locale) {
        var country =
                ULocale.addLikelySubtags(ULocale.forLocale(locale)).toLocale().getCountry();
        return country.equals("419") || WeekFields.of(Locale.of("", country)).getFirstDayOfWeek() != DayOfWeek.MONDAY;
    }

    /** "Mar 5" is a day of March to the English, but Tuesday the fifth in Spanish and French. */
    private static String unambiguous(String day, Locale locale) {
        return locale.getLanguage().equals("en") ? day.replaceAll("(?<![^ ])mar(?= \\d)", "march") : day;
    }

    private static Optional<List<LocalDate>> plain(String day, Reader reader) {
        return RULES.stream()
                .map(rule -> new Found(rule.pattern.matcher(day), rule.meaning))
                .filter(found -> found.matcher.matches())
                .findFirst()
                .map(found -> found.meaning.days(found.matcher, reader));
    }

    private record Found(Matcher matcher, Meaning meaning) {}

    /** With a weekday only the nearest of the days can be meant. */
    private static DayReading agreed(List<LocalDate> days, DayOfWeek weekday) {
        if (days.isEmpty()) {
            return new NoSuchDay();
        }
        var nearest = days.getFirst();
        return nearest.getDayOfWeek() == weekday
                ? new Days(List.of(nearest))
                : new OtherWeekday(weekday, nearest.getDayOfWeek());
    }

    /** 5/12 is the fifth of December, but 12 May where months come first; dots are read day first everywhere. */
    private static List<LocalDate> numbers(Matcher found, Reader reader) {
        int first = number(found, 1);
        int second = number(found, 3);
        boolean american = reader.monthFirst && !found.group(2).equals(".");
        boolean monthFirst = american ? first <= 12 : second > 12;
        return monthFirst
                ? ComingDays.of(reader.today, first, second, found.group(4))
                : ComingDays.of(reader.today, second, first, found.group(4));
    }

    private static DayOfWeek weekday(Matcher found, int group) {
        return DateWords.weekday(found.group(group));
    }

    private static int month(Matcher found, int group) {
        return DateWords.month(found.group(group)).getValue();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Rule rule(String regex, Meaning meaning) {
        return new Rule(Pattern.compile(regex), meaning);
    }

    private DayGrammar() {}
}
