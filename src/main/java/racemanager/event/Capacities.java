package racemanager.event;

import racemanager.event.EventPlan.Capacity;
import racemanager.kernel.Phrase;
import racemanager.track.Track;

/** Why a capacity does not fit a track. */
final class Capacities {

    static Phrase tooMany(Capacity capacity, Track track) {
        return Phrase.of("event.capacity")
                .with("drivers", capacity.maxDrivers())
                .with("broadcast", capacity.broadcastSlots())
                .with("places", track.places())
                .with("track", track.name().full());
    }

    private Capacities() {}
}
