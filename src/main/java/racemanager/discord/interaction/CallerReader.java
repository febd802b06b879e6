package racemanager.discord.interaction;

import discord4j.discordjson.Id;
import discord4j.discordjson.json.InteractionData;
import discord4j.discordjson.json.MemberData;
import discord4j.discordjson.possible.Possible;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.discord.Caller;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.place.Permission;
import racemanager.place.Permissions;

/** Reads who is behind an interaction. */
final class CallerReader {

    /** Empty for an interaction outside a guild. */
    static Optional<Caller> read(InteractionData data, Instant arrival) {
        return data.guildId()
                .toOptional()
                .flatMap(guild -> data.member()
                        .toOptional()
                        .map(member -> caller(data, new GuildId(guild.asLong()), member, arrival)));
    }

    /** The language of the member's Discord; English (US) where it tells none. */
    static Locale locale(InteractionData data) {
        return locale(data.locale());
    }

    private static Caller caller(InteractionData data, GuildId guild, MemberData member, Instant arrival) {
        var permissions = permissions(member.permissions());
        return new Caller(
                guild,
                new MemberId(member.user().id().asLong()),
                new ChannelId(channel(data)),
                name(member),
                locale(data.locale()),
                locale(data.guildLocale()),
                permissions.has(Permission.ADMINISTRATOR),
                member.roles().stream().map(id -> new RoleId(id.asLong())).collect(Collectors.toSet()),
                permissions,
                permissions(data.appPermissions()),
                arrival,
                data.id().asLong());
    }

    private static long channel(InteractionData data) {
        return data.channelId()
                .toOptional()
                .or(() -> data.channel().toOptional().map(channel -> channel.id()))
                .map(Id::asLong)
                .orElse(0L);
    }

    private static String name(MemberData member) {
        return Possible.flatOpt(member.nick())
                .or(() -> member.user().globalName())
                .orElse(member.user().username());
    }

    private static Locale locale(Possible<String> tag) {
        return tag.toOptional().map(Locale::forLanguageTag).orElse(Locale.US);
    }

    private static Permissions permissions(Possible<String> bits) {
        return bits.toOptional()
                .map(Long::parseUnsignedLong)
                .map(Permissions::new)
                .orElse(Permissions.NONE);
    }

    private CallerReader() {}
}
