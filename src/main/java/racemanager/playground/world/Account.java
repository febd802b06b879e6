package racemanager.playground.world;

/** The application that a bot runs as, with the token that opens the API to it. */
public record Account(long applicationId, String token) {}
