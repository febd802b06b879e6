package racemanager.playground.visitor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.LongPredicate;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.shape.RoleShape;
import racemanager.playground.shape.ScheduledEventShape;
import racemanager.playground.world.Guild;
import racemanager.playground.world.Member;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

/** All guilds with their people, for a page that has just opened. */
final class WorldPicture {

    private static final int HINT = 6;

    private final World world;
    private final LongPredicate connected;

    WorldPicture(World world, LongPredicate connected) {
        this.world = world;
        this.connected = connected;
    }

    ObjectNode take() {
        var json = Json.object().put("now", world.now().toString());
        json.set(
                "guilds",
                Json.array(world.guilds().all().stream().map(this::guild).toList()));
        json.set(
                "bots",
                Json.array(world.accounts().all().stream()
                        .flatMap(account -> world.users().find(account.applicationId()).stream())
                        .map(this::bot)
                        .toList()));
        world.account()
                .ifPresent(account -> json.put(
                        "token_hint",
                        account.token()
                                        .substring(
                                                0,
                                                Math.min(HINT, account.token().length())) + "…"));
        return json;
    }

    private ObjectNode bot(User bot) {
        return Json.object()
                .put("id", Long.toString(bot.id()))
                .put("username", bot.username())
                .put("connected", connected.test(bot.id()));
    }

    private ObjectNode guild(Guild guild) {
        var json = Json.object()
                .put("id", Long.toString(guild.id()))
                .put("name", guild.name())
                .put("owner_id", Long.toString(guild.ownerId()));
        json.set(
                "roles",
                Json.array(world.roles().in(guild.id()).stream()
                        .map(role -> RoleShape.of(world, role))
                        .toList()));
        json.set(
                "channels",
                Json.array(world.channelsOf(guild.id()).stream()
                        .map(channel -> ChannelShape.of(world, channel))
                        .toList()));
        json.set(
                "members",
                Json.array(world.members().in(guild.id()).stream()
                        .map(member -> member(world, member))
                        .toList()));
        json.set(
                "guild_scheduled_events",
                Json.array(world.scheduledEvents().in(guild.id()).stream()
                        .map(ScheduledEventShape::of)
                        .toList()));
        return json;
    }

    static ObjectNode member(World world, Member member) {
        var user = world.users().find(member.userId()).orElseThrow();
        var json = Json.object()
                .put("nick", member.nick())
                .put("persona", member.persona().label());
        json.putObject("user")
                .put("id", Long.toString(user.id()))
                .put("username", user.username())
                .put("global_name", user.globalName())
                .put("bot", user.bot());
        json.set("roles", Json.ids(member.roles()));
        return json;
    }
}
