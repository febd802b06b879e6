package racemanager.when;

import java.time.ZoneOffset;

/** How a zone's offset is written, in every language alike. */
final class OffsetName {

    /** "UTC", "UTC+1", "UTC-3:30". */
    static String of(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        if (minutes == 0) {
            return "UTC";
        }
        var sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        var rest = minutes % 60 == 0 ? "" : ":%02d".formatted(minutes % 60);
        return "UTC" + sign + minutes / 60 + rest;
    }

    private OffsetName() {}
}
