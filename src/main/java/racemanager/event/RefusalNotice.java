package racemanager.event;

import racemanager.event.RaceEvent.Live;
import racemanager.event.Shown.Refusal;
import racemanager.event.Shown.Where;
import racemanager.outbox.Postable;

/** Tells an organiser which of an event's messages Discord refuses, and why. */
public record RefusalNotice(Live event, Where where, Refusal refusal) implements Postable {}
