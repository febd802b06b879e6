package racemanager.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.GuildShape;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Guild;
import racemanager.playground.world.Happening.OfDeparture;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** Guilds: what they are, what they have none of on the playground, and leaving them. */
public final class GuildRoutes {

    private final World world;
    private final Desk desk;

    public GuildRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/guilds/{guild}", this::get)
                .on("GET", "/guilds/{guild}/preview", this::preview)
                .on("DELETE", "/users/@me/guilds/{guild}", this::leave);
        for (var none : new String[] {"emojis", "stickers", "regions"}) {
            routes.on("GET", "/guilds/{guild}/" + none, call -> none(call));
        }
        for (var none : new String[] {"invites", "webhooks", "integrations"}) {
            routes.on("GET", "/guilds/{guild}/" + none, call -> none(call, Permission.MANAGE_GUILD));
        }
        for (var id : new String[] {"emojis", "stickers"}) {
            routes.on("GET", "/guilds/{guild}/" + id + "/{emoji}", this::noEmoji);
        }
    }

    private Guild guild(Call call) {
        var bot = desk.rules().self(call.id("guild"), call.caller());
        return world.guilds().find(bot.guildId()).orElseThrow();
    }

    private Answer get(Call call) {
        var guild = guild(call);
        var json = GuildShape.of(world, guild);
        return Answer.json(call.query("with_counts", "false").equals("true") ? counted(json, guild) : json);
    }

    private ObjectNode counted(ObjectNode json, Guild guild) {
        var count = world.members().in(guild.id()).size();
        return json.put("approximate_member_count", count).put("approximate_presence_count", count);
    }

    private Answer preview(Call call) {
        var guild = guild(call);
        var json = Json.object().put("id", Long.toString(guild.id())).put("name", guild.name());
        for (var absent : new String[] {"icon", "splash", "discovery_splash", "description"}) {
            json.putNull(absent);
        }
        for (var empty : new String[] {"emojis", "features", "stickers"}) {
            json.putArray(empty);
        }
        return Answer.json(counted(json, guild));
    }

    private Answer none(Call call, Permission... needed) {
        desk.rules().inGuild(desk.rules().self(call.id("guild"), call.caller()), needed);
        return Answer.json(Json.array());
    }

    private Answer noEmoji(Call call) {
        guild(call);
        throw Refusal.unknown(Unknown.EMOJI);
    }

    private Answer leave(Call call) {
        var bot = desk.rules().self(call.id("guild"), call.caller());
        world.remove(world.members(), bot);
        world.tell(new OfDeparture(bot));
        return Answer.noContent();
    }
}
