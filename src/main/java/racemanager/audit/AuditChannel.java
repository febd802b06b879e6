package racemanager.audit;

import java.util.Locale;
import racemanager.kernel.ChannelId;

/** Where a guild has its audit log posted, and in which language. */
public record AuditChannel(ChannelId channel, Locale language) {}
