package racemanager.event;

import racemanager.event.RaceEvent.Live;
import racemanager.outbox.Postable;

/** The message that calls drivers. */
public record CallPost(Live event, Call call) implements Postable {}
