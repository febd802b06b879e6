package racemanager.playground.world;

/** An emoji: a character of Unicode with id 0, or a guild's own with its name and id. */
public record Emoji(long id, String name) {}
