package racemanager.discord;

import java.time.Duration;
import java.util.Locale;

/** Lengths of time for lines of the log: "2.5 seconds". */
public final class Seconds {

    public static String text(Duration length) {
        return String.format(Locale.ROOT, "%.1f seconds", length.toMillis() / 1000.0);
    }

    private Seconds() {}
}
