package racemanager.event;

import racemanager.kernel.MemberId;

/** Who acts for a driver, and the reason that the driver is told. */
public record Steward(MemberId member, String reason) {}
