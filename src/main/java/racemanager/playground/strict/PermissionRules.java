package racemanager.playground.strict;

import racemanager.playground.world.Channel;
import racemanager.playground.world.Member;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Rights;
import racemanager.playground.world.Role;
import racemanager.playground.world.World;

/** Who may do what: 50001 where a channel is not even seen, 50013 where a permission is missing. */
public final class PermissionRules {

    private final World world;
    private final Rights rights;

    public PermissionRules(World world) {
        this.world = world;
        rights = new Rights(world);
    }

    public Rights rights() {
        return rights;
    }

    public Member member(long guildId, long userId) {
        mustExist(guildId);
        return world.members().find(guildId, userId).orElseThrow(() -> Refusal.unknown(Unknown.MEMBER));
    }

    /** A bot sees only guilds that it is a member of. */
    public Member self(long guildId, long userId) {
        mustExist(guildId);
        return world.members().find(guildId, userId).orElseThrow(Refusal::missingAccess);
    }

    private void mustExist(long guildId) {
        if (world.guilds().find(guildId).isEmpty()) {
            throw Refusal.unknown(Unknown.GUILD);
        }
    }

    public Channel channel(long channelId) {
        return world.channels().find(channelId).orElseThrow(() -> Refusal.unknown(Unknown.CHANNEL));
    }

    /** Refuses unless the user sees the channel and holds all of these there. */
    public void in(Channel channel, long userId, Permission... needed) {
        if (!rights.sees(channel, userId)) {
            throw Refusal.missingAccess();
        }
        if (!channel.isDirect()) {
            var held = rights.in(channel, member(channel.guildId(), userId));
            for (var permission : needed) {
                refuseWithout(permission, held);
            }
        }
    }

    /** Needs the permission to write; a locked thread is closed to all who do not manage threads. */
    public void toWrite(Channel channel, long userId) {
        in(channel, userId, channel.isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
        var thread = channel.thread();
        if (thread != null && thread.locked() && !holds(channel, userId, Permission.MANAGE_THREADS)) {
            throw ChannelRules.archived(403);
        }
    }

    private boolean holds(Channel channel, long userId, Permission permission) {
        return permission.in(rights.in(channel, member(channel.guildId(), userId)));
    }

    /** Files, embeds and replies ask for more than writing does. */
    public void toUse(Channel channel, long userId, boolean files, boolean embeds, boolean reply) {
        if (files) {
            in(channel, userId, Permission.ATTACH_FILES);
        }
        if (embeds) {
            in(channel, userId, Permission.EMBED_LINKS);
        }
        if (reply && !channel.isDirect() && !holds(channel, userId, Permission.READ_MESSAGE_HISTORY)) {
            throw Refusal.of(400, 160002, "Cannot reply without permission to read message history");
        }
    }

    /** Nobody allows or denies in a channel what they do not hold there. */
    public void toGrant(Channel channel, long userId, long bits) {
        if ((bits & ~rights.in(channel, member(channel.guildId(), userId))) != 0) {
            throw Refusal.missingPermissions();
        }
    }

    public void inGuild(Member member, Permission... needed) {
        var held = rights.inGuild(member);
        for (var permission : needed) {
            refuseWithout(permission, held);
        }
    }

    private static void refuseWithout(Permission permission, long held) {
        if (!permission.in(held)) {
            throw Refusal.missingPermissions();
        }
    }

    /** Giving or taking a role needs Manage Roles and a place above it; nobody gives a bot's own role. */
    public void toGive(Member giver, Role role) {
        inGuild(giver, Permission.MANAGE_ROLES);
        if (role.isEveryone()) {
            throw RoleRules.invalid();
        }
        if (role.managed() || !rights.isAbove(giver, role)) {
            throw Refusal.missingPermissions();
        }
    }

    public void toActUpon(Member actor, Member other, Permission needed) {
        inGuild(actor, needed);
        if (!rights.isAbove(actor, other)) {
            throw Refusal.missingPermissions();
        }
    }
}
