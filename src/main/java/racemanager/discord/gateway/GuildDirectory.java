package racemanager.discord.gateway;

import discord4j.discordjson.Id;
import discord4j.discordjson.json.ChannelData;
import discord4j.discordjson.json.GuildCreateData;
import discord4j.discordjson.json.gateway.ChannelCreate;
import discord4j.discordjson.json.gateway.ChannelDelete;
import discord4j.discordjson.json.gateway.ChannelUpdate;
import discord4j.discordjson.json.gateway.Dispatch;
import discord4j.discordjson.json.gateway.GuildCreate;
import discord4j.discordjson.json.gateway.GuildDelete;
import discord4j.discordjson.json.gateway.GuildMemberUpdate;
import discord4j.discordjson.json.gateway.GuildRoleCreate;
import discord4j.discordjson.json.gateway.GuildRoleDelete;
import discord4j.discordjson.json.gateway.GuildRoleUpdate;
import discord4j.discordjson.json.gateway.GuildUpdate;
import discord4j.rest.http.client.ClientException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.place.Place;
import reactor.core.publisher.Mono;

/** The guilds that the bot is in: of each the roles, the channels with their overwrites, and the bot's own roles. */
public final class GuildDirectory {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final MemberId bot;
    private final PlaceQuestions questions;
    private final ConcurrentMap<GuildId, Place> places = new ConcurrentHashMap<>();

    /** The source is asked for guilds that were not announced, as after a session was resumed by a new process. */
    public GuildDirectory(MemberId bot, PlaceSource source) {
        this.bot = bot;
        this.questions = new PlaceQuestions(source);
    }

    /** What is known without asking anybody. */
    public Optional<Place> known(GuildId guild) {
        return Optional.ofNullable(places.get(guild));
    }

    /** The guild, asked for where it is not known; an error when the bot is not in it. */
    public Mono<Place> find(GuildId guild) {
        return Mono.defer(() -> known(guild)
                .map(Mono::just)
                .orElseGet(() -> questions
                        .ask(guild)
                        .mapNotNull(place -> places.merge(guild, place, (announced, asked) -> announced))));
    }

    /** Whether the bot is in the guild, asked where it is not known; an error when Discord does not say. */
    public Mono<Boolean> has(GuildId guild) {
        return find(guild)
                .map(place -> true)
                .onErrorResume(ClientException.isStatusCode(FORBIDDEN, NOT_FOUND), notIn -> Mono.just(false));
    }

    /** How many guilds are known. */
    public int size() {
        return places.size();
    }

    /** Takes what the gateway tells; answers with the guild in which the bot may do more since then. */
    Optional<GuildId> accept(Dispatch dispatch) {
        return switch (dispatch) {
            case GuildCreate created -> announced(created.guild());
            case GuildUpdate updated ->
                change(
                        updated.guild().id(),
                        place -> place.called(updated.guild().name())
                                .withOwner(
                                        new MemberId(updated.guild().ownerId().asLong())));
            case GuildDelete deleted -> left(deleted);
            case GuildRoleCreate created ->
                change(created.guildId(), place -> place.withRole(PlaceReader.role(created.role())));
            case GuildRoleUpdate updated ->
                change(updated.guildId(), place -> place.withRole(PlaceReader.role(updated.role())));
            case GuildRoleDelete deleted ->
                change(
                        deleted.guildId(),
                        place -> place.withoutRole(new RoleId(deleted.roleId().asLong())));
            case ChannelCreate created -> shown(created.channel());
            case ChannelUpdate updated -> shown(updated.channel());
            case ChannelDelete deleted -> hidden(deleted.channel());
            case GuildMemberUpdate updated -> ownRoles(updated);
            default -> Optional.empty();
        };
    }

    private Optional<GuildId> announced(GuildCreateData guild) {
        if (guild.unavailable().toOptional().orElse(false)) return Optional.empty();
        // Without the members intent, Discord lists the bot itself and whoever is in a voice channel.
        Set<RoleId> own = guild.members().stream()
                .filter(member -> member.user().id().asLong() == bot.value())
                .findFirst()
                .map(PlaceReader::roles)
                .orElse(Set.of());
        var place = PlaceReader.place(guild.id(), guild.ownerId(), bot, own, guild.roles(), guild.channels())
                .called(guild.name());
        return gained(Optional.ofNullable(places.put(place.guild(), place)), Optional.of(place));
    }

    /** An outage makes a guild unavailable without the bot having left it. */
    private Optional<GuildId> left(GuildDelete deleted) {
        if (!deleted.guild().unavailable().toOptional().orElse(false))
            places.remove(new GuildId(deleted.guild().id().asLong()));
        return Optional.empty();
    }

    private Optional<GuildId> shown(ChannelData channel) {
        return in(channel, place -> place.withChannel(PlaceReader.channel(channel)));
    }

    private Optional<GuildId> hidden(ChannelData channel) {
        return in(
                channel,
                place -> place.withoutChannel(new ChannelId(channel.id().asLong())));
    }

    private Optional<GuildId> in(ChannelData channel, UnaryOperator<Place> change) {
        return channel.guildId().toOptional().flatMap(guild -> change(guild, change));
    }

    private Optional<GuildId> ownRoles(GuildMemberUpdate updated) {
        if (updated.user().id().asLong() != bot.value()) return Optional.empty();
        var own = updated.roles().stream().map(RoleId::parse).collect(Collectors.toSet());
        return change(updated.guildId(), place -> place.withBotRoles(own));
    }

    private Optional<GuildId> change(Id guild, UnaryOperator<Place> change) {
        var id = new GuildId(guild.asLong());
        var before = known(id);
        if (before.isEmpty()) questions.outdate(id);
        return gained(before, Optional.ofNullable(places.computeIfPresent(id, (same, place) -> change.apply(place))));
    }

    private static Optional<GuildId> gained(Optional<Place> before, Optional<Place> after) {
        return after.filter(place -> before.filter(place::allowsMoreThan).isPresent())
                .map(Place::guild);
    }
}
