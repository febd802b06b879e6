package racemanager.event;

import racemanager.outbox.Postable;

/** Tells race control that a member registered with another member's account. */
public record AccountAlert(AccountClaim claim, String title) implements Postable {}
