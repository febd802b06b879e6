package racemanager.when;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A zone as an option to choose, with its offset at the instant of the question. */
public record ZoneChoice(ZoneId zone, ZoneOffset offset) {

    public static ZoneChoice of(ZoneId zone, Instant now) {
        return new ZoneChoice(zone, zone.getRules().getOffset(now));
    }

    /** "Europe/Madrid (UTC+1)", or "UTC" and "UTC+1" alone; well under the 100 characters of an option. */
    public String label() {
        var offsetName = OffsetName.of(offset);
        return city().equals(offsetName) ? offsetName : zone.getId().replace('_', ' ') + " (" + offsetName + ")";
    }

    /** "Madrid", or "Argentina, Salta" where the zone's name has three parts; "UTC+1" for a fixed offset. */
    public String city() {
        var id = zone.getId();
        if (id.startsWith("Etc/GMT")) {
            return OffsetName.of(offset);
        }
        return id.substring(id.indexOf('/') + 1).replace("/", ", ").replace('_', ' ');
    }
}
