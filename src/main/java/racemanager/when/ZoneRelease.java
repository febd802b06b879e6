package racemanager.when;

import com.ibm.icu.util.TimeZone;

/**
 * The release of the time-zone database that ICU has.
 *
 * <p>Apart from {@link IcuZones}, whose first use makes the JDK choose its provider.
 */
public final class ZoneRelease {

    /** Such as "2026e". */
    public static String ofIcu() {
        return TimeZone.getTZDataVersion();
    }

    private ZoneRelease() {}
}
