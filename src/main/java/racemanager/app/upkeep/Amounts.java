package racemanager.app.upkeep;

import java.util.Locale;
import racemanager.store.StoreCount;

/** Counts and sizes in words. */
public final class Amounts {

    private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB"};
    private static final double STEP = 1_000;

    /** Such as "3 streams with 14 facts and 1 snapshot, 1.2 MB of content". */
    public static String of(StoreCount count) {
        return "%s with %s and %s, %s of content"
                .formatted(
                        plural(count.streams(), "stream"),
                        plural(count.facts(), "fact"),
                        plural(count.snapshots(), "snapshot"),
                        bytes(count.contentBytes()));
    }

    static String plural(long count, String thing) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? thing : thing + "s");
    }

    /** Such as "1.2 MB"; a KB is 1,000 bytes, as disks are sold. */
    static String bytes(long bytes) {
        double amount = bytes;
        var unit = 0;
        for (; amount >= STEP && unit < UNITS.length - 1; unit++) {
            amount /= STEP;
        }
        return unit == 0 ? plural(bytes, "byte") : String.format(Locale.ROOT, "%.1f %s", amount, UNITS[unit]);
    }

    private Amounts() {}
}
