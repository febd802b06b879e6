package racemanager.playground.world;

import org.jspecify.annotations.Nullable;

/** A user who may not come back to a guild. */
public record Ban(long guildId, long userId, @Nullable String reason) {}
