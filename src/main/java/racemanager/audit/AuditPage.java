package racemanager.audit;

import java.util.List;

/**
 * Some entries of a log.
 *
 * @param entries the newest first
 * @param total how many pass the filter
 * @param last the number of the newest entry that was looked at
 * @param days how long the guild keeps them
 */
public record AuditPage(List<AuditEntry> entries, int total, long last, int days) {

    public AuditPage {
        entries = List.copyOf(entries);
    }
}
