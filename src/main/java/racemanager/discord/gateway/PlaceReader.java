package racemanager.discord.gateway;

import discord4j.discordjson.Id;
import discord4j.discordjson.json.ChannelData;
import discord4j.discordjson.json.MemberData;
import discord4j.discordjson.json.OverwriteData;
import discord4j.discordjson.json.RoleData;
import discord4j.discordjson.possible.Possible;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.place.Overwrite;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceChannel;
import racemanager.place.PlaceRole;

/** Reads of Discord's guilds what the bot keeps. */
final class PlaceReader {

    private static final int MEMBER_OVERWRITE = 1;

    static Place place(
            Id guild, Id owner, MemberId bot, Set<RoleId> botRoles, List<RoleData> roles, List<ChannelData> channels) {
        return new Place(
                new GuildId(guild.asLong()),
                new MemberId(owner.asLong()),
                bot,
                botRoles,
                keyed(roles.stream().map(PlaceReader::role).toList(), PlaceRole::id),
                keyed(channels.stream().map(PlaceReader::channel).toList(), PlaceChannel::id));
    }

    static PlaceRole role(RoleData role) {
        return new PlaceRole(
                new RoleId(role.id().asLong()),
                role.name(),
                role.position(),
                new Permissions(role.permissions()),
                role.managed(),
                role.mentionable());
    }

    static PlaceChannel channel(ChannelData channel) {
        return new PlaceChannel(
                new ChannelId(channel.id().asLong()),
                channel.name().toOptional().orElse(""),
                channel.type(),
                Possible.flatOpt(channel.parentId()).map(parent -> new ChannelId(parent.asLong())),
                channel.position().toOptional().orElse(0),
                channel.permissionOverwrites().toOptional().orElse(List.of()).stream()
                        .map(PlaceReader::overwrite)
                        .toList());
    }

    static Set<RoleId> roles(MemberData member) {
        return member.roles().stream().map(id -> new RoleId(id.asLong())).collect(Collectors.toSet());
    }

    private static Overwrite overwrite(OverwriteData data) {
        return new Overwrite(
                data.type() == MEMBER_OVERWRITE ? Overwrite.Whom.MEMBER : Overwrite.Whom.ROLE,
                data.id().asLong(),
                new Permissions(data.allow()),
                new Permissions(data.deny()));
    }

    private static <K, V> Map<K, V> keyed(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> second));
    }

    private PlaceReader() {}
}
