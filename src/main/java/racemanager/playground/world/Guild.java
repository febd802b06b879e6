package racemanager.playground.world;

/** A community's server. */
public record Guild(long id, String name, long ownerId, String locale) {}
