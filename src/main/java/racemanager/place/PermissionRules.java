package racemanager.place;

import java.util.List;
import java.util.function.Predicate;
import racemanager.kernel.RoleId;

/** How Discord computes a member's permissions: docs, topics/permissions, "Permission Overwrites" and "Implicit Permissions". */
final class PermissionRules {

    private static final Permissions WITHOUT_SENDING = Permissions.of(
            Permission.SEND_MESSAGES, Permission.EMBED_LINKS, Permission.ATTACH_FILES, Permission.MENTION_EVERYONE);

    static Permissions inGuild(Place place) {
        var granted = everyone(place);
        for (RoleId each : place.botRoles()) {
            var role = place.roles().get(each);
            granted = role == null ? granted : granted.plus(role.permissions());
        }
        return granted.has(Permission.ADMINISTRATOR) ? Permissions.ALL : granted;
    }

    static Permissions inChannel(Place place, PlaceChannel channel) {
        var guildWide = place.permissions();
        if (guildWide.equals(Permissions.ALL)) {
            return guildWide;
        }
        var overwrites = channel.overwrites();
        var granted = guildWide;
        granted = applied(granted, overwrites, role(id -> place.isEveryone(id)));
        granted = applied(granted, overwrites, role(place.botRoles()::contains));
        granted = applied(
                granted,
                overwrites,
                each -> each.whom() == Overwrite.Whom.MEMBER
                        && each.id() == place.bot().value());
        return withImplicit(granted);
    }

    private static Permissions everyone(Place place) {
        var everyone = place.roles().get(new RoleId(place.guild().value()));
        return everyone == null ? Permissions.NONE : everyone.permissions();
    }

    private static Predicate<Overwrite> role(Predicate<RoleId> matching) {
        return each -> each.whom() == Overwrite.Whom.ROLE && matching.test(new RoleId(each.id()));
    }

    /** Of one rank all denials count first and all allowances after them, so an allowance of one role wins. */
    private static Permissions applied(Permissions before, List<Overwrite> overwrites, Predicate<Overwrite> which) {
        var denied = Permissions.NONE;
        var allowed = Permissions.NONE;
        for (Overwrite each : overwrites) {
            if (which.test(each)) {
                denied = denied.plus(each.denied());
                allowed = allowed.plus(each.allowed());
            }
        }
        return before.minus(denied).plus(allowed);
    }

    private static Permissions withImplicit(Permissions granted) {
        if (!granted.has(Permission.VIEW_CHANNEL)) {
            return Permissions.NONE;
        }
        return granted.has(Permission.SEND_MESSAGES) ? granted : granted.minus(WITHOUT_SENDING);
    }

    private PermissionRules() {}
}
