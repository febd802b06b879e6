package racemanager.architecture.sample.track;

import racemanager.architecture.sample.event.ReadsTheClock;

/** A track that knows events, which know tracks. */
public record SeesAnEvent(ReadsTheClock event) {}
