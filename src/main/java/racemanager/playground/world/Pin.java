package racemanager.playground.world;

import java.time.Instant;

/** When a message was pinned to its channel. */
public record Pin(long channelId, long messageId, Instant at) {}
