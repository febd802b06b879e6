package racemanager.audit;

import java.util.List;
import java.util.Locale;
import racemanager.outbox.Postable;

/**
 * What was noted lately, for the audit channel.
 *
 * @param entries the oldest first
 * @param more how many others there were, which only the log has
 */
public record AuditPost(Locale language, List<AuditEntry> entries, long more) implements Postable {

    /** The most entries of one message. */
    public static final int MOST_ENTRIES = 20;

    public AuditPost {
        entries = List.copyOf(entries);
    }
}
