package racemanager.access;

import java.util.Set;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;

/**
 * What a member is in a guild, as far as access depends on it.
 *
 * @param roles those that the member has now
 * @param administrator the guild's owner or a member with Discord's Administrator permission
 */
public record Standing(MemberId member, Set<RoleId> roles, boolean administrator) {

    public Standing {
        roles = Set.copyOf(roles);
    }

    /** Whether the member is the holder or one of them. */
    boolean holds(Holder holder) {
        return switch (holder) {
            case Holder.OfRole of -> roles.contains(of.role());
            case Holder.OfMember of -> of.member().equals(member);
            case Holder.Everyone everyone -> true;
        };
    }
}
