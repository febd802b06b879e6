package racemanager.when;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/** What a date and time on the wall clock of a zone means, since clocks are put forward and back. */
public sealed interface WallTime {

    /** The clock shows it once. */
    record Single(ZonedDateTime at) implements WallTime {}

    /**
     * The clock is put forward over it.
     *
     * @param before the last quarter of an hour that the clock shows before
     * @param after the first minute that it shows then
     */
    record Skipped(ZonedDateTime before, ZonedDateTime after) implements WallTime {}

    /** The clock is put back and shows it twice. */
    record Doubled(ZonedDateTime first, ZonedDateTime second) implements WallTime {}

    /** Asks the zone's rules, as the running JDK knows them. */
    static WallTime resolve(LocalDateTime wall, ZoneId zone) {
        var rules = zone.getRules();
        var offsets = rules.getValidOffsets(wall);
        return switch (offsets.size()) {
            case 0 -> skipped(rules.getTransition(wall), zone);
            case 1 -> new Single(wall.atZone(zone));
            default ->
                new Doubled(
                        ZonedDateTime.ofLocal(wall, zone, offsets.getFirst()),
                        ZonedDateTime.ofLocal(wall, zone, offsets.getLast()));
        };
    }

    private static Skipped skipped(ZoneOffsetTransition gap, ZoneId zone) {
        var lastMinute = gap.getDateTimeBefore().minusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
        var quarter = lastMinute.withMinute(lastMinute.getMinute() / 15 * 15);
        return new Skipped(
                ZonedDateTime.ofLocal(quarter, zone, gap.getOffsetBefore()),
                gap.getInstant().atZone(zone));
    }
}
