package racemanager.guild;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.MemberId;
import racemanager.track.TrackList;

/**
 * A community: its tracks, the index of its events, its drivers, the time zones its organisers used last, who sits at
 * which wizard, and what it is about to forget.
 */
public record Guild(
        TrackList tracks,
        EventIndex events,
        Drivers drivers,
        Map<MemberId, ZoneId> zones,
        Seats seats,
        Erasures erasures) {

    public static final Guild EMPTY =
            new Guild(TrackList.EMPTY, EventIndex.EMPTY, Drivers.NONE, Map.of(), Seats.NONE, Erasures.NONE);

    public Guild {
        zones = Map.copyOf(zones);
    }

    public Optional<ZoneId> zoneOf(MemberId member) {
        return Optional.ofNullable(zones.get(member));
    }

    Guild with(TrackList changed) {
        return new Guild(changed, events, drivers, zones, seats, erasures);
    }

    Guild with(EventIndex changed) {
        return new Guild(tracks, changed, drivers, zones, seats, erasures);
    }

    Guild with(Drivers changed) {
        return new Guild(tracks, events, changed, zones, seats, erasures);
    }

    Guild with(Erasures changed) {
        return new Guild(tracks, events, drivers, zones, seats, changed);
    }

    Guild with(Seats changed) {
        return new Guild(tracks, events, drivers, zones, changed, erasures);
    }

    Guild remembering(MemberId member, ZoneId zone) {
        var more = new LinkedHashMap<>(zones);
        more.put(member, zone);
        return new Guild(tracks, events, drivers, more, seats, erasures);
    }

    /** The profile goes at once; entries and answers are followed by {@link Erasures}. */
    Guild forgetting(MemberId member) {
        var fewer = new LinkedHashMap<>(zones);
        fewer.remove(member);
        return new Guild(tracks, events, drivers.without(member), fewer, seats, erasures.beginning(member));
    }

    Guild forgotten(MemberId member) {
        return new Guild(
                tracks, events.forgetting(member), drivers, zones, seats.without(member), erasures.ending(member));
    }
}
