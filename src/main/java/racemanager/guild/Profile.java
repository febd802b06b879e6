package racemanager.guild;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import racemanager.event.Entry.DriverCard;

/**
 * What a guild keeps of one member.
 *
 * @param zone the time zone of the last event that they made
 * @param races the events that they entered or made, the latest start first
 */
public record Profile(Optional<DriverCard> card, Optional<ZoneId> zone, List<Race> races) {

    public static final Profile NOTHING = new Profile(Optional.empty(), Optional.empty(), List.of());

    /** An event that a member has to do with. */
    public record Race(String title, Instant start, boolean entered) {}

    public Profile {
        races = List.copyOf(races);
    }
}
