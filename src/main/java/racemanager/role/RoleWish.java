package racemanager.role;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;

/**
 * Who should have a role because of one event.
 *
 * @param until when that ends by itself
 * @param organiser who hears of a refusal where the guild has no channel for such news
 * @param language in which they hear of it
 */
public record RoleWish(
        RoleId role, Set<MemberId> members, Instant until, Optional<MemberId> organiser, Locale language) {

    public RoleWish {
        members = Set.copyOf(members);
    }

    RoleWish forgetting(MemberId member) {
        var left = new HashSet<>(members);
        left.remove(member);
        return new RoleWish(role, left, until, organiser.filter(by -> !by.equals(member)), language);
    }
}
