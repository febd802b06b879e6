package racemanager.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.kernel.MemberId;

/**
 * What a guild's members did with the bot.
 *
 * @param last how many entries there ever were, which is the number of the newest
 * @param days how long an entry is kept
 * @param entries the newest first
 */
public record AuditLog(long last, int days, List<AuditEntry> entries) {

    /** Where a guild has chosen nothing. */
    public static final int USUAL_DAYS = 90;

    /** What a guild may choose. */
    public static final List<Integer> OFFERED_DAYS = List.of(7, 30, 90, 180, 365);

    /** More would make a snapshot of a lively guild larger than what is worth storing again and again. */
    public static final int MOST_ENTRIES = 5_000;

    public static final AuditLog EMPTY = new AuditLog(0, USUAL_DAYS, List.of());

    public AuditLog {
        entries = List.copyOf(entries);
    }

    AuditLog noting(AuditEntry entry) {
        var all = new ArrayList<AuditEntry>(entries.size() + 1);
        all.add(entry);
        all.addAll(entries.subList(0, Math.min(entries.size(), MOST_ENTRIES - 1)));
        return new AuditLog(last + 1, days, young(all, entry.at(), days));
    }

    AuditLog keptFor(int newDays, Instant at) {
        return new AuditLog(last, newDays, young(entries, at, newDays));
    }

    AuditLog without(MemberId forgotten) {
        return new AuditLog(
                last,
                days,
                entries.stream()
                        .map(entry -> entry.names(forgotten) ? entry.without(forgotten) : entry)
                        .toList());
    }

    /** The newest entries that came after so many. */
    public List<AuditEntry> since(long number, int most) {
        var fresh = (int) Math.min(Math.max(last - number, 0), entries.size());
        return entries.subList(0, Math.min(fresh, most));
    }

    AuditPage page(AuditFilter filter, Optional<Long> upTo, int skip, int most, Instant at) {
        var newest = upTo.filter(number -> number < last).orElse(last);
        var newer = (int) Math.min(last - newest, entries.size());
        var passing = young(entries, at, days).stream()
                .skip(newer)
                .filter(filter::passes)
                .toList();
        var from = Math.min(skip, passing.size());
        return new AuditPage(
                passing.subList(from, Math.min(from + most, passing.size())), passing.size(), newest, days);
    }

    /** Taken off the old end, so that the numbers of the others stay what they are. */
    private static List<AuditEntry> young(List<AuditEntry> entries, Instant at, int days) {
        var oldest = at.minus(Duration.ofDays(days));
        int kept = entries.size();
        while (kept > 0 && entries.get(kept - 1).at().isBefore(oldest)) {
            kept--;
        }
        return entries.subList(0, kept);
    }
}
