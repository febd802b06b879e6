package racemanager.guild;

import racemanager.event.EventPlan;
import racemanager.track.Track;

/**
 * How an event uses its track.
 *
 * @param track as the event was told of it last
 * @param places drivers and broadcasters together
 */
public record TrackUse(Track track, int places) {

    static TrackUse of(EventPlan plan) {
        return new TrackUse(plan.track(), plan.capacity().places());
    }
}
