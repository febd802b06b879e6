package racemanager.event;

import racemanager.event.RaceEvent.Missed;
import racemanager.outbox.Postable;

/** Tells an organiser that a race was not published at its time. */
public record MissedNotice(Missed event) implements Postable {}
