package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.strict.ChannelRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfChannel;
import racemanager.playground.world.Overwrite;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** What single channels change in the permissions of roles and members. */
public final class OverwriteRoutes {

    private static final String ONE = "/channels/{channel}/permissions/{overwrite}";

    private final World world;
    private final Desk desk;

    public OverwriteRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("PUT", ONE, this::put).on("DELETE", ONE, this::delete);
    }

    static List<Overwrite> read(JsonNode list) {
        return Json.stream(list)
                .map(entry -> read(Json.id(entry.path("id")), entry))
                .toList();
    }

    private static Overwrite read(long id, JsonNode body) {
        return new Overwrite(id, body.path("type").asInt(), Json.id(body.path("allow")), Json.id(body.path("deny")));
    }

    private Channel channel(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller(), Permission.MANAGE_ROLES);
        return channel;
    }

    private Answer put(Call call) {
        var channel = channel(call);
        ChannelRules.checkOverwrite(Desk.object(call), Desk.errors(call));
        var fresh = read(call.id("overwrite"), call.body());
        desk.rules().toGrant(channel, call.caller(), fresh.allow() | fresh.deny());
        var changed = without(channel, fresh.id());
        changed.add(fresh);
        store(channel.withOverwrites(changed));
        desk.audit().note(call, channel.guildId(), AuditAction.OVERWRITE_UPDATE, channel.id());
        return Answer.noContent();
    }

    private Answer delete(Call call) {
        var channel = channel(call);
        var kept = without(channel, call.id("overwrite"));
        if (kept.size() == channel.overwrites().size()) {
            throw Refusal.unknown(Unknown.OVERWRITE);
        }
        store(channel.withOverwrites(kept));
        desk.audit().note(call, channel.guildId(), AuditAction.OVERWRITE_DELETE, channel.id());
        return Answer.noContent();
    }

    private void store(Channel channel) {
        world.put(world.channels(), channel);
        world.tell(new OfChannel(Kind.CHANGED, channel));
    }

    private static List<Overwrite> without(Channel channel, long id) {
        var kept = new ArrayList<>(channel.overwrites());
        kept.removeIf(overwrite -> overwrite.id() == id);
        return kept;
    }
}
