package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import racemanager.playground.json.Json;
import racemanager.playground.shape.GuildShape;
import racemanager.playground.shape.UserShape;
import racemanager.playground.world.Guild;
import racemanager.playground.world.World;

/** What a bot is told when it comes online: READY, then each of its guilds. */
final class Greeting {

    private final World world;
    private final String gatewayUrl;

    Greeting(World world, String gatewayUrl) {
        this.world = world;
        this.gatewayUrl = gatewayUrl;
    }

    /** Runs in the world's turn, so that nothing happens between the picture and what follows it. */
    void greet(Session session, Runnable register) {
        world.inTurn(() -> {
            register.run();
            var guilds = guilds(session);
            session.tell("READY", ready(session, guilds));
            if (session.intents().has(Intents.GUILDS)) {
                guilds.forEach(guild -> world.members()
                        .find(guild.id(), session.botId())
                        .ifPresent(bot -> session.tell("GUILD_CREATE", GuildShape.created(world, guild, bot))));
            }
        });
    }

    private List<Guild> guilds(Session session) {
        return world.guilds().all().stream()
                .filter(guild -> session.shard().holds(guild.id()))
                .filter(guild ->
                        world.members().find(guild.id(), session.botId()).isPresent())
                .toList();
    }

    private ObjectNode ready(Session session, List<Guild> guilds) {
        var json = Json.object()
                .put("v", 10)
                .put("session_id", session.id())
                .put("session_type", "normal")
                .put("resume_gateway_url", gatewayUrl);
        json.set("user", UserShape.self(world.users().find(session.botId()).orElseThrow()));
        json.set("guilds", Json.array(guilds.stream().map(Greeting::unavailable).toList()));
        json.set(
                "shard",
                Json.array().add(session.shard().index()).add(session.shard().count()));
        json.putObject("application").put("id", Long.toString(session.botId())).put("flags", 0);
        json.putObject("user_settings");
        for (var empty : new String[] {"private_channels", "presences", "relationships", "geo_ordered_rtc_regions"}) {
            json.putArray(empty);
        }
        json.putArray("_trace").add("playground");
        return json;
    }

    private static ObjectNode unavailable(Guild guild) {
        return Json.object().put("id", Long.toString(guild.id())).put("unavailable", true);
    }
}
