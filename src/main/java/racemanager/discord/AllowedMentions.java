package racemanager.discord;

import java.util.Set;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;

/** Whom a message may ping; everybody else that it mentions is shown and not notified. Never @everyone. */
public record AllowedMentions(Set<MemberId> members, Set<RoleId> roles) {

    public static final AllowedMentions NOBODY = new AllowedMentions(Set.of(), Set.of());

    /** Discord takes at most 100 of each. */
    public AllowedMentions {
        members = Set.copyOf(members);
        roles = Set.copyOf(roles);
        if (members.size() > 100 || roles.size() > 100) {
            throw new IllegalArgumentException("One message pings at most 100 members and 100 roles");
        }
    }
}
