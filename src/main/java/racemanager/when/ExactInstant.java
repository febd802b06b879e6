package racemanager.when;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spellings that need no zone: a copied Discord timestamp, ISO 8601 with an offset, "in two hours". */
final class ExactInstant {

    private static final Pattern DISCORD = Pattern.compile("<t:(\\d{1,11})(?::[a-z])?>");
    private static final Pattern ISO =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}t\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:z|[+-]\\d{2}:\\d{2})");
    private static final String SOON = "(?:in|en|dans|dentro de) ";
    private static final String MINUTES = " ?(?:minutes?|minutos?|mins?|mn)";
    private static final Pattern IN_HOURS = Pattern.compile(SOON + DateWords.NUMBER
            + " ?(?:hours?|heures?|horas?|hrs?|h)(?: ?(?:and |y |et )?(\\d{1,2})(?:" + MINUTES + ")?)?");
    private static final Pattern IN_MINUTES = Pattern.compile(SOON + DateWords.NUMBER + MINUTES);

    static Optional<Instant> in(String folded, Instant now) {
        var discord = DISCORD.matcher(folded);
        if (discord.matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(discord.group(1))));
        }
        if (ISO.matcher(folded).matches()) {
            return iso(folded.toUpperCase(Locale.ROOT));
        }
        var hours = IN_HOURS.matcher(folded);
        if (hours.matches()) {
            return Optional.of(fromNow(now, Duration.ofHours(number(hours)).plusMinutes(minutes(hours.group(2)))));
        }
        var minutes = IN_MINUTES.matcher(folded);
        return minutes.matches() ? Optional.of(fromNow(now, Duration.ofMinutes(number(minutes)))) : Optional.empty();
    }

    private static Optional<Instant> iso(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static long number(Matcher found) {
        return DateWords.number(found.group(1));
    }

    private static long minutes(@Nullable String written) {
        return written == null ? 0 : Long.parseLong(written);
    }

    private static Instant fromNow(Instant now, Duration later) {
        return now.plus(later).truncatedTo(ChronoUnit.MINUTES);
    }

    private ExactInstant() {}
}
