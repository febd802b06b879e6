package racemanager.audit;

import java.util.Locale;
import racemanager.kernel.Phrase;

/** How a use of the bot ended. */
public enum AuditOutcome {
    DONE,
    /** A rule did not allow it. */
    REFUSED,
    /** The member may not use it. */
    DENIED,
    /** The bot could not do it, or not in time. */
    FAILED;

    /** Its name for members. */
    public Phrase title() {
        return Phrase.of("audit.outcome." + word());
    }

    /** One word in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
