package racemanager.playground.world;

import static racemanager.playground.world.Permission.ADMINISTRATOR;
import static racemanager.playground.world.Permission.ATTACH_FILES;
import static racemanager.playground.world.Permission.EMBED_LINKS;
import static racemanager.playground.world.Permission.MANAGE_THREADS;
import static racemanager.playground.world.Permission.MENTION_EVERYONE;
import static racemanager.playground.world.Permission.READ_MESSAGE_HISTORY;
import static racemanager.playground.world.Permission.SEND_MESSAGES;
import static racemanager.playground.world.Permission.VIEW_CHANNEL;

import java.util.Comparator;
import java.util.Optional;

/** Who may do what where: roles, then the channel's overwrites, as Discord's page on permissions computes them. */
public final class Rights {

    private static final long LEFT_TO_TIMED_OUT = Permission.of(VIEW_CHANNEL, READ_MESSAGE_HISTORY);
    private static final long NEEDS_SENDING = Permission.of(MENTION_EVERYONE, ATTACH_FILES, EMBED_LINKS);

    private final World world;

    public Rights(World world) {
        this.world = world;
    }

    /** The bits of a member in the whole guild. */
    public long inGuild(Member member) {
        var guild = world.guilds().find(member.guildId());
        if (guild.filter(g -> g.ownerId() == member.userId()).isPresent()) {
            return Permission.ALL;
        }
        var bits = permissionsOf(member.guildId(), member.guildId());
        for (var role : member.roles()) {
            bits |= permissionsOf(member.guildId(), role);
        }
        return ADMINISTRATOR.in(bits) ? Permission.ALL : bits;
    }

    private long permissionsOf(long guildId, long roleId) {
        return world.roles().find(guildId, roleId).map(Role::permissions).orElse(0L);
    }

    /** The bits of a member in a channel; a thread has those of the channel it hangs in. */
    public long in(Channel channel, Member member) {
        var place =
                channel.isThread() ? world.channels().find(channel.parentId()).orElse(channel) : channel;
        var bits = inGuild(member);
        if (bits == Permission.ALL) {
            return bits;
        }
        var here = implied(overwritten(bits, place, member));
        if (isShut(channel, member, here)) {
            return 0;
        }
        return member.isTimedOut(world.now()) ? here & LEFT_TO_TIMED_OUT : here;
    }

    /** A private thread is open to those in it, and to who manages threads. */
    private boolean isShut(Channel channel, Member member, long bits) {
        return channel.type() == Channel.PRIVATE_THREAD
                && !MANAGE_THREADS.in(bits)
                && world.books()
                        .threadMembers()
                        .find(channel.id(), member.userId())
                        .isEmpty();
    }

    private static long overwritten(long bits, Channel channel, Member member) {
        long roleAllow = 0;
        long roleDeny = 0;
        var result = bits;
        for (var overwrite : channel.overwrites()) {
            if (overwrite.id() == member.guildId()) {
                result = (result & ~overwrite.deny()) | overwrite.allow();
            } else if (overwrite.type() == Overwrite.ROLE && member.roles().contains(overwrite.id())) {
                roleAllow |= overwrite.allow();
                roleDeny |= overwrite.deny();
            }
        }
        result = (result & ~roleDeny) | roleAllow;
        for (var overwrite : channel.overwrites()) {
            if (overwrite.type() == Overwrite.MEMBER && overwrite.id() == member.userId()) {
                result = (result & ~overwrite.deny()) | overwrite.allow();
            }
        }
        return result;
    }

    private static long implied(long bits) {
        if (!VIEW_CHANNEL.in(bits)) {
            return 0;
        }
        return SEND_MESSAGES.in(bits) ? bits : bits & ~NEEDS_SENDING;
    }

    public boolean sees(Channel channel, long userId) {
        if (channel.isDirect()) {
            return channel.recipients().contains(userId);
        }
        return world.members()
                .find(channel.guildId(), userId)
                .filter(member -> VIEW_CHANNEL.in(in(channel, member)))
                .isPresent();
    }

    /** The highest role a member holds; nobody's is lower than everyone's. */
    public Optional<Role> topRole(Member member) {
        return member.roles().stream()
                .flatMap(id -> world.roles().find(member.guildId(), id).stream())
                .max(Comparator.comparingInt(Role::position)
                        .thenComparing(Comparator.comparingLong(Role::id).reversed()));
    }

    public boolean isOwner(Member member) {
        return world.guilds()
                .find(member.guildId())
                .filter(guild -> guild.ownerId() == member.userId())
                .isPresent();
    }

    /** Whether a member ranks above a role, which is needed to give, take or change it. */
    public boolean isAbove(Member member, Role role) {
        return isOwner(member)
                || topRole(member).filter(top -> top.isAbove(role)).isPresent();
    }

    /** Whether a member ranks above another one, which is needed to act upon them. */
    public boolean isAbove(Member member, Member other) {
        if (isOwner(member)) {
            return true;
        }
        var rank = topRole(other);
        return !isOwner(other) && (rank.isEmpty() ? topRole(member).isPresent() : isAbove(member, rank.get()));
    }
}
