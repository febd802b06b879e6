package racemanager.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import racemanager.kernel.Phrase;
import racemanager.when.DateReading.Doubled;
import racemanager.when.DateReading.InThePast;
import racemanager.when.DateReading.NotUnderstood;
import racemanager.when.DateReading.Skipped;
import racemanager.when.DateReading.Understood;

/**
 * Reads a date and time as people type it, in English, Spanish or French whatever the locale; the locale only decides
 * whether 5/12 is in May. The rules are in {@link DayGrammar} and {@link ClockTime}.
 */
public final class DateReader {

    private static final int LONGEST = 100;
    private static final int YEARS_AHEAD = 10;

    /**
     * Reads the text in a zone; what has no year, or only a weekday, is the next such day from now on.
     *
     * @param locale the member's; months come before days in the United States only
     */
    public static DateReading read(String typed, Locale locale, ZoneId zone, Instant now) {
        var text = TypedText.folded(typed);
        if (text.isEmpty()) {
            return new NotUnderstood(Phrase.of("when.empty"));
        }
        if (text.length() > LONGEST) {
            return refused("when.not_understood", typed);
        }
        var here = now.atZone(zone);
        return ExactInstant.in(text, now)
                .map(at -> judged(at.atZone(zone), here))
                .orElseGet(() -> onSomeClock(typed, text.replaceAll("(?<=\\d)t(?=\\d)", " "), locale, here));
    }

    /** Whether the text means the same instant in every zone: a copied timestamp, an offset beside the time, "in two hours". */
    public static boolean meansInstant(String typed, Instant now) {
        var text = TypedText.folded(typed);
        return ExactInstant.in(text, now).isPresent() || TypedOffset.in(text).isPresent();
    }

    /** On the clock of the zone, or of the offset that was typed with the time. */
    private static DateReading onSomeClock(String typed, String text, Locale locale, ZonedDateTime now) {
        return TypedOffset.in(text)
                .map(found -> inZone(
                        dayAndTime(typed, found.rest(), locale, now.withZoneSameInstant(found.offset())),
                        now.getZone()))
                .orElseGet(() -> dayAndTime(typed, text, locale, now));
    }

    private static DateReading inZone(DateReading reading, ZoneId zone) {
        return switch (reading) {
            case Understood understood -> new Understood(understood.at().withZoneSameInstant(zone));
            case InThePast past -> new InThePast(past.at().withZoneSameInstant(zone));
            case Skipped skipped -> skipped;
            case Doubled doubled -> doubled;
            case NotUnderstood unclear -> unclear;
        };
    }

    private static DateReading dayAndTime(String typed, String text, Locale locale, ZonedDateTime now) {
        var clock = ClockTime.in(text);
        var rest = clock.map(ClockTime::rest).orElse(text);
        var day = DayGrammar.read(rest, now.toLocalDate(), locale);
        if (day.isEmpty()) {
            return refused(ZoneSearch.endsWithName(text) ? "when.zone_name" : "when.not_understood", typed);
        }
        // A day that does not exist needs no time.
        return switch (day.get()) {
            case DayReading.NoSuchDay none -> refused("when.no_such_day", typed);
            case DayReading.Unclear unclear -> refused(unclear.why(), typed);
            case DayReading.Days days -> atTime(clock, typed, time -> firstToCome(days.nearestFirst(), time, now));
            case DayReading.OtherWeekday other -> atTime(clock, typed, time -> otherWeekday(other));
        };
    }

    private static DateReading atTime(
            Optional<ClockTime> clock, String typed, Function<LocalTime, DateReading> reading) {
        if (clock.isEmpty()) {
            return refused("when.no_time", typed);
        }
        return clock.get()
                .time()
                .map(reading)
                .orElseGet(() -> refused(clock.get().fault(), typed));
    }

    private static DateReading firstToCome(List<LocalDate> days, LocalTime time, ZonedDateTime now) {
        var reading = on(days.getFirst().atTime(time), now);
        return reading instanceof InThePast && days.size() > 1
                ? firstToCome(days.subList(1, days.size()), time, now)
                : reading;
    }

    private static DateReading on(LocalDateTime wall, ZonedDateTime now) {
        return switch (WallTime.resolve(wall, now.getZone())) {
            case WallTime.Single single -> judged(single.at(), now);
            case WallTime.Skipped skipped ->
                skipped.after().isAfter(now)
                        ? new Skipped(new WallChoice(skipped.before()), new WallChoice(skipped.after()))
                        : judged(skipped.after(), now);
            case WallTime.Doubled doubled ->
                doubled.first().isAfter(now)
                        ? new Doubled(new WallChoice(doubled.first()), new WallChoice(doubled.second()))
                        : judged(doubled.second(), now);
        };
    }

    private static DateReading judged(ZonedDateTime at, ZonedDateTime now) {
        if (!at.isAfter(now)) {
            return new InThePast(at);
        }
        return at.isAfter(now.plusYears(YEARS_AHEAD))
                ? new NotUnderstood(Phrase.of("when.too_far").with("at", at.toInstant()))
                : new Understood(at);
    }

    private static NotUnderstood otherWeekday(DayReading.OtherWeekday other) {
        return new NotUnderstood(Phrase.of("when.other_weekday")
                .with("typed", Phrase.of("weekday." + other.typed().getValue()))
                .with("real", Phrase.of("weekday." + other.real().getValue())));
    }

    private static NotUnderstood refused(String key, String typed) {
        return new NotUnderstood(Phrase.of(key).with("typed", TypedText.quotable(typed)));
    }

    private DateReader() {}
}
