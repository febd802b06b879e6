package racemanager.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days that a few words may mean, the nearest first; none where the calendar has no such day. */
final class ComingDays {

    /** A year without a 29 February may be followed by seven more, around 2100. */
    private static final int YEARS_TO_LEAP_DAY = 8;

    /** A 31st is never more than two months away. */
    private static final int MONTHS_TO_ANY_DAY = 2;

    static List<LocalDate> weekday(LocalDate today, DayOfWeek day) {
        var nearest = today.with(TemporalAdjusters.nextOrSame(day));
        return List.of(nearest, nearest.plusWeeks(1));
    }

    /** The coming one, but never today; in all three languages most people mean that by "next Friday". */
    static List<LocalDate> nextWeekday(LocalDate today, DayOfWeek day) {
        return List.of(today.with(TemporalAdjusters.next(day)));
    }

    /** Today or one of the next six days; what has gone by today is not moved on by a week. */
    static List<LocalDate> thisWeekday(LocalDate today, DayOfWeek day) {
        return List.of(today.with(TemporalAdjusters.nextOrSame(day)));
    }

    static List<LocalDate> weekdayOfNextWeek(LocalDate today, DayOfWeek day, DayOfWeek weekBegins) {
        return List.of(today.with(TemporalAdjusters.next(weekBegins)).with(TemporalAdjusters.nextOrSame(day)));
    }

    static List<LocalDate> later(LocalDate today, int number, String unit) {
        return List.of(
                switch (unit.charAt(0)) {
                    case 'd', 'j' -> today.plusDays(number);
                    case 'w', 's' -> today.plusWeeks(number);
                    default -> today.plusMonths(number);
                });
    }

    /** A date of a year, or without one the next such date, today included. */
    static List<LocalDate> of(LocalDate today, int month, int day, @Nullable String year) {
        if (year != null) {
            return of(Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0), month, day);
        }
        return IntStream.rangeClosed(0, YEARS_TO_LEAP_DAY)
                .boxed()
                .flatMap(years -> of(today.getYear() + years, month, day).stream())
                .filter(date -> !date.isBefore(today))
                .limit(2)
                .toList();
    }

    static List<LocalDate> of(int year, int month, int day) {
        try {
            return List.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }

    static List<LocalDate> dayOfMonth(LocalDate today, int day) {
        return Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
                .limit(MONTHS_TO_ANY_DAY + 1L)
                .flatMap(month -> of(month.getYear(), month.getMonthValue(), day).stream())
                .filter(date -> !date.isBefore(today))
                .toList();
    }

    private ComingDays() {}
}
