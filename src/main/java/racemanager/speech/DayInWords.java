package racemanager.speech;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** A day as a reader of the language would say it, with the weekday in front. */
final class DayInWords {

    /** Weekday, day and month; each language puts them in its own order. */
    private static final String SKELETON = "EEEEdMMMM";

    static String of(LocalDate date, Language language) {
        var format = DateFormat.getInstanceForSkeleton(SKELETON, language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private DayInWords() {}
}
