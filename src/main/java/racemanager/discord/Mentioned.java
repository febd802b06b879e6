package racemanager.discord;

import racemanager.access.Standing;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;

/** Whom a member chose for an option that takes roles or members. */
public sealed interface Mentioned {

    record OfRole(RoleId role) implements Mentioned {}

    /** Every member: Discord offers it as the role whose id is the guild's. */
    record Everyone() implements Mentioned {}

    /** A member of the guild, with what they are in it now. */
    record OfMember(Standing standing) implements Mentioned {}

    /** A user who is not in the guild, or not any more. */
    record Stranger(MemberId user) implements Mentioned {}
}
