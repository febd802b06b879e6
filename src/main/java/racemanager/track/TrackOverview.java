package racemanager.track;

import java.time.Instant;
import java.util.List;

/** A track beside the races to come that are run on it, soonest first, as far as members can see them. */
public record TrackOverview(Track track, List<Race> races) {

    public TrackOverview {
        races = List.copyOf(races);
    }

    /** A race of which only title and start are told. */
    public record Race(String title, Instant start) {}
}
