package racemanager.guild;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import racemanager.kernel.MemberId;
import racemanager.track.TrackList;

/**
 * A community: its tracks, the index of its events, its drivers, the time zones its organisers used last, and what it is
 * about to forget.
 */
public record Guild(
        TrackList tracks, EventIndex events, Drivers drivers, Map<MemberId, ZoneId> zones, Erasures erasures) {

    public static final Guild EMPTY =
            new Guild(TrackList.EMPTY, EventIndex.EMPTY, Drivers.NONE, Map.of(), Erasures.NONE);

    /** Guilds of the first version knew of no erasures. */
    @SuppressWarnings("NullAway")
    public Guild {
        zones = Map.copyOf(zones);
        erasures = Objects.requireNonNullElse(erasures, Erasures.NONE);
    }

    public Optional<ZoneId> zoneOf(MemberId member) {
        return Optional.ofNullable(zones.get(member));
    }

    Guild with(TrackList changed) {
        return new Guild(changed, events, drivers, zones, erasures);
    }

    Guild with(EventIndex changed) {
        return new Guild(tracks, changed, drivers, zones, erasures);
    }

    Guild with(Drivers changed) {
        return new Guild(tracks, events, changed, zones, erasures);
    }

    Guild with(Erasures changed) {
        return new Guild(tracks, events, drivers, zones, changed);
    }

    Guild remembering(MemberId member, ZoneId zone) {
        var more = new LinkedHashMap<>(zones);
        more.put(member, zone);
        return new Guild(tracks, events, drivers, more, erasures);
    }

    /** The profile goes at once; entries and answers are followed by {@link Erasures}. */
    Guild forgetting(MemberId member) {
        var fewer = new LinkedHashMap<>(zones);
        fewer.remove(member);
        return new Guild(tracks, events, drivers.without(member), fewer, erasures.beginning(member));
    }

    Guild forgotten(MemberId member) {
        return new Guild(tracks, events.forgetting(member), drivers, zones, erasures.ending(member));
    }
}
