package racemanager.playground.world;

/** How far a visitor has set the world's clock ahead of the real one, so that a world reopened is not in its past. */
public record ClockHand(long aheadMillis) {}
