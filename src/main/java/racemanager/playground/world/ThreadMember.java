package racemanager.playground.world;

import java.time.Instant;

/** Somebody who joined a thread, or was added to it. */
public record ThreadMember(long threadId, long userId, Instant joinedAt) {}
