package racemanager.event;

import racemanager.kernel.GuildId;
import racemanager.outbox.Postable;

/** The direct message that calls one driver instead of a mention. */
public record DirectCall(GuildId guild, CallPost post) implements Postable {}
