package racemanager.discord;

/** A member sent a slash command. */
public record SlashCall(Caller caller, String path, Options options) {}
