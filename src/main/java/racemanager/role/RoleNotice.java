package racemanager.role;

import java.time.Instant;
import java.util.Locale;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.outbox.Postable;

/**
 * Tells the organisers that Discord refuses to give or take a role, and why.
 *
 * @param next when it is tried again
 */
public record RoleNotice(RoleId role, Phrase why, Instant next, Locale language) implements Postable {}
