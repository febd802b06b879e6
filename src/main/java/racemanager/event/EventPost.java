package racemanager.event;

import racemanager.event.RaceEvent.Live;
import racemanager.event.Shown.Where;
import racemanager.outbox.Postable;

/** One of the two messages by which a guild sees an event. */
public sealed interface EventPost extends Postable {

    Live event();

    record Announcement(Live event) implements EventPost {}

    record Roster(Live event) implements EventPost {}

    static EventPost of(Live event, Where where) {
        return switch (where) {
            case ANNOUNCEMENT -> new Announcement(event);
            case ROSTER -> new Roster(event);
        };
    }
}
