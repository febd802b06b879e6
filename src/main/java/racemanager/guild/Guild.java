package racemanager.guild;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.MemberId;
import racemanager.track.TrackList;

/** A community: its tracks, the index of its events, its drivers, and the time zones its organisers used last. */
public record Guild(TrackList tracks, EventIndex events, Drivers drivers, Map<MemberId, ZoneId> zones) {

    public static final Guild EMPTY = new Guild(TrackList.EMPTY, EventIndex.EMPTY, Drivers.NONE, Map.of());

    public Guild {
        zones = Map.copyOf(zones);
    }

    public Optional<ZoneId> zoneOf(MemberId member) {
        return Optional.ofNullable(zones.get(member));
    }

    Guild with(TrackList changed) {
        return new Guild(changed, events, drivers, zones);
    }

    Guild with(EventIndex changed) {
        return new Guild(tracks, changed, drivers, zones);
    }

    Guild with(Drivers changed) {
        return new Guild(tracks, events, changed, zones);
    }

    Guild remembering(MemberId member, ZoneId zone) {
        var more = new LinkedHashMap<>(zones);
        more.put(member, zone);
        return new Guild(tracks, events, drivers, more);
    }
}
