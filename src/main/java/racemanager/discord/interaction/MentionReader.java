package racemanager.discord.interaction;

import discord4j.discordjson.json.ApplicationCommandInteractionData;
import discord4j.discordjson.json.ApplicationCommandInteractionResolvedData;
import discord4j.discordjson.json.ResolvedMemberData;
import discord4j.discordjson.possible.Possible;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.access.Standing;
import racemanager.discord.ChosenChannel;
import racemanager.discord.Mentioned;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.place.Permission;
import racemanager.place.Permissions;

/** Reads which role, user or channel was chosen, from what Discord resolved for the interaction. */
final class MentionReader {

    /** Empty for an id that Discord resolved nothing for. */
    static Optional<Mentioned> read(ApplicationCommandInteractionData data, String id, GuildId guild) {
        return data.resolved().toOptional().flatMap(resolved -> read(resolved, id, guild));
    }

    /** Discord tells what the member may do there, whatever channel the command was sent in. */
    static Optional<ChosenChannel> channel(ApplicationCommandInteractionData data, String id) {
        return data.resolved()
                .toOptional()
                .flatMap(resolved -> of(resolved.channels(), id))
                .map(channel -> new ChosenChannel(
                        ChannelId.parse(channel.id()), permissions(Possible.flatOpt(channel.permissions()))));
    }

    private static Optional<Mentioned> read(
            ApplicationCommandInteractionResolvedData resolved, String id, GuildId guild) {
        if (id.equals(guild.text())) return Optional.of(new Mentioned.Everyone());
        return of(resolved.members(), id)
                .<Mentioned>map(member -> new Mentioned.OfMember(standing(MemberId.parse(id), member)))
                .or(() -> of(resolved.users(), id).map(user -> new Mentioned.Stranger(MemberId.parse(id))))
                .or(() -> of(resolved.roles(), id).map(role -> new Mentioned.OfRole(RoleId.parse(id))));
    }

    private static <D> Optional<D> of(Possible<Map<String, D>> some, String id) {
        return some.toOptional().map(all -> all.get(id));
    }

    private static Standing standing(MemberId id, ResolvedMemberData member) {
        var permissions = permissions(member.permissions().toOptional());
        return new Standing(
                id,
                member.roles().stream().map(RoleId::parse).collect(Collectors.toUnmodifiableSet()),
                permissions.has(Permission.ADMINISTRATOR));
    }

    private static Permissions permissions(Optional<String> bits) {
        return bits.map(Long::parseUnsignedLong).map(Permissions::new).orElse(Permissions.NONE);
    }

    private MentionReader() {}
}
