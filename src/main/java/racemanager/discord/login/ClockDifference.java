package racemanager.discord.login;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.Seconds;

/** How far this machine's clock is behind Discord's; ids tell Discord's time, and old interactions are told by it. */
final class ClockDifference {

    private static final Logger LOG = LoggerFactory.getLogger(ClockDifference.class);

    /** HTTP dates have whole seconds, and the answer was under way for a while. */
    static final Duration UNSURE = Duration.ofSeconds(2);

    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    static Duration between(Instant here, @Nullable String httpDate) {
        if (httpDate == null) {
            return Duration.ZERO;
        }
        try {
            var there = ZonedDateTime.parse(httpDate, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .plus(HALF_A_SECOND);
            var behind = Duration.between(here, there);
            if (behind.abs().compareTo(UNSURE) < 0) {
                return Duration.ZERO;
            }
            LOG.warn(
                    "This machine's clock is {} {} Discord's; set it by NTP",
                    Seconds.text(behind.abs()),
                    behind.isNegative() ? "ahead of" : "behind");
            return behind;
        } catch (DateTimeException noDate) {
            return Duration.ZERO;
        }
    }

    private ClockDifference() {}
}
