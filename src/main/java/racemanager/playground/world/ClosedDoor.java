package racemanager.playground.world;

/** A user who takes no direct messages from members of their guilds. */
public record ClosedDoor(long userId) {}
