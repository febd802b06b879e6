package racemanager.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;

/**
 * A guild's roles and channels, and what the bot may do in it.
 *
 * @param name as its members see it; empty where it is not known
 * @param owner the guild's owner, who may do everything
 * @param bot the bot as a member of this guild
 * @param botRoles the roles it was given, without @everyone
 */
public record Place(
        GuildId guild,
        String name,
        MemberId owner,
        MemberId bot,
        Set<RoleId> botRoles,
        Map<RoleId, PlaceRole> roles,
        Map<ChannelId, PlaceChannel> channels) {

    private static final Permission[] TO_POST = {
        Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.EMBED_LINKS, Permission.ATTACH_FILES
    };

    /** Without a name. */
    public Place(
            GuildId guild,
            MemberId owner,
            MemberId bot,
            Set<RoleId> botRoles,
            Map<RoleId, PlaceRole> roles,
            Map<ChannelId, PlaceChannel> channels) {
        this(guild, "", owner, bot, botRoles, roles, channels);
    }

    public Place {
        botRoles = Set.copyOf(botRoles);
        roles = Map.copyOf(roles);
        channels = Map.copyOf(channels);
    }

    /** What the bot may do in the guild where no channel says otherwise. */
    public Permissions permissions() {
        return owner.equals(bot) ? Permissions.ALL : PermissionRules.inGuild(this);
    }

    /** What the bot may do in a channel; nothing where there is no such channel, or none that it can see. */
    public Permissions permissionsIn(ChannelId channel) {
        return Optional.ofNullable(channels.get(channel))
                .map(known -> PermissionRules.inChannel(this, known))
                .orElse(Permissions.NONE);
    }

    /** Which of these the bot lacks in a channel, in the order asked. */
    public List<Permission> missing(ChannelId channel, Permission... needed) {
        Permissions there = permissionsIn(channel);
        return Arrays.stream(needed).filter(each -> !there.has(each)).toList();
    }

    /** Whether the bot may post messages with pictures there, and the channel takes messages at all. */
    public boolean mayPost(ChannelId channel) {
        return Optional.ofNullable(channels.get(channel))
                        .filter(PlaceChannel::takesMessages)
                        .isPresent()
                && missingToPost(channel).isEmpty();
    }

    /** Which permissions the bot lacks to post messages with pictures there. */
    public List<Permission> missingToPost(ChannelId channel) {
        return missing(channel, TO_POST);
    }

    /** Why the bot may not post messages with pictures in a channel; empty where it may. */
    public Optional<Phrase> unfitToPost(ChannelId channel) {
        if (mayPost(channel)) return Optional.empty();
        if (!channels.containsKey(channel)) return Optional.of(Phrase.of("wizard.event.channels.gone"));
        var missing = missingToPost(channel);
        return Optional.of(
                missing.isEmpty()
                        ? Phrase.of("wizard.event.channels.no_messages").with("channel", Mention.of(channel))
                        : Phrase.of("wizard.event.channels.forbidden")
                                .with("channel", Mention.of(channel))
                                .with("permissions", Permission.several(missing)));
    }

    /** Whether the bot may give this role: Manage Roles, a role of its own above it, and not an integration's or @everyone. */
    public boolean mayGive(RoleId role) {
        var given = roles.get(role);
        return given != null
                && !given.managed()
                && !isEveryone(role)
                && permissions().has(Permission.MANAGE_ROLES)
                && (owner.equals(bot)
                        || highestOwn().filter(own -> own.ranksAbove(given)).isPresent());
    }

    /** Why the bot may not give this role to members; empty where it may. */
    public Optional<Phrase> unfitToGive(RoleId role) {
        var objection = unfitAsGroup(role);
        if (objection.isPresent() || mayGive(role)) return objection;
        if (Optional.ofNullable(roles.get(role)).filter(PlaceRole::managed).isPresent()) return saying("managed", role);
        return saying(permissions().has(Permission.MANAGE_ROLES) ? "too_high" : "not_allowed", role);
    }

    /** Why a role tells nobody apart; empty where it does. */
    public Optional<Phrase> unfitAsGroup(RoleId role) {
        if (!roles.containsKey(role)) return Optional.of(Phrase.of("wizard.event.roles.gone"));
        return isEveryone(role) ? Optional.of(Phrase.of("wizard.event.roles.everyone")) : Optional.empty();
    }

    private static Optional<Phrase> saying(String key, RoleId role) {
        return Optional.of(Phrase.of("wizard.event.roles." + key).with("role", Mention.of(role)));
    }

    /** Whether a message of the bot's in this channel notifies the role's members. */
    public boolean mayPing(RoleId role, ChannelId channel) {
        var pinged = roles.get(role);
        return pinged != null && (pinged.mentionable() || permissionsIn(channel).has(Permission.MENTION_EVERYONE));
    }

    /** Whether the bot may do something that it could not do before, in a channel or with a role that was there before. */
    public boolean allowsMoreThan(Place before) {
        return permissions().addsTo(before.permissions())
                || before.channels.keySet().stream()
                        .anyMatch(channel -> permissionsIn(channel).addsTo(before.permissionsIn(channel)))
                || before.roles.keySet().stream().anyMatch(role -> mayGive(role) && !before.mayGive(role));
    }

    /** The channels that take messages, in the order that Discord's list shows them. */
    public List<PlaceChannel> channelsInOrder() {
        return channels.values().stream()
                .filter(PlaceChannel::takesMessages)
                .sorted(Comparator.comparingInt(this::categoryPosition)
                        .thenComparingInt(PlaceChannel::position)
                        .thenComparing(channel -> channel.id().value(), Long::compareUnsigned))
                .toList();
    }

    public Place called(String now) {
        return new Place(guild, now, owner, bot, botRoles, roles, channels);
    }

    public Place withOwner(MemberId now) {
        return new Place(guild, name, now, bot, botRoles, roles, channels);
    }

    public Place withBotRoles(Set<RoleId> now) {
        return new Place(guild, name, owner, bot, now, roles, channels);
    }

    public Place withRole(PlaceRole role) {
        return new Place(guild, name, owner, bot, botRoles, with(roles, role.id(), role), channels);
    }

    public Place withoutRole(RoleId role) {
        return new Place(guild, name, owner, bot, botRoles, without(roles, role), channels);
    }

    public Place withChannel(PlaceChannel channel) {
        return new Place(guild, name, owner, bot, botRoles, roles, with(channels, channel.id(), channel));
    }

    public Place withoutChannel(ChannelId channel) {
        return new Place(guild, name, owner, bot, botRoles, roles, without(channels, channel));
    }

    boolean isEveryone(RoleId role) {
        return role.value() == guild.value();
    }

    private int categoryPosition(PlaceChannel channel) {
        return channel.parent().map(channels::get).map(PlaceChannel::position).orElse(-1);
    }

    private Optional<PlaceRole> highestOwn() {
        return botRoles.stream().filter(roles::containsKey).map(roles::get).reduce((a, b) -> a.ranksAbove(b) ? a : b);
    }

    private static <K, V> Map<K, V> with(Map<K, V> some, K key, V value) {
        var more = new HashMap<>(some);
        more.put(key, value);
        return more;
    }

    private static <K, V> Map<K, V> without(Map<K, V> some, K key) {
        var fewer = new HashMap<>(some);
        fewer.remove(key);
        return fewer;
    }
}
