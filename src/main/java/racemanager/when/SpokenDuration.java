package racemanager.when;

import java.time.Duration;
import racemanager.kernel.Phrase;

/** A length of time in words, in its two largest units: "2 days 3 hours", "1 hour 30 minutes". */
public final class SpokenDuration {

    /** Rounds down to what is said; under a minute, or negative, is "less than a minute". */
    public static Phrase of(Duration length) {
        if (length.toMinutes() < 1) {
            return Phrase.of("duration.moment");
        }
        if (length.toDays() > 0) {
            return two("days", length.toDays(), "hours", length.toHoursPart());
        }
        return length.toHours() > 0
                ? two("hours", length.toHours(), "minutes", length.toMinutesPart())
                : Phrase.of("duration.minutes").with("minutes", length.toMinutes());
    }

    private static Phrase two(String larger, long many, String smaller, long few) {
        return few == 0
                ? Phrase.of("duration." + larger).with(larger, many)
                : Phrase.of("duration." + larger + "_" + smaller)
                        .with(larger, many)
                        .with(smaller, few);
    }

    private SpokenDuration() {}
}
