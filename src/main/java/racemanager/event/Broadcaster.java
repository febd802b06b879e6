package racemanager.event;

import java.time.Instant;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.MemberId;

/** A member who has a broadcast slot, with an account where they named one, since when. */
public record Broadcaster(MemberId member, DriverCard card, Instant since) {}
