package racemanager.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import racemanager.playground.gateway.StartLimit;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.shape.UserShape;
import racemanager.playground.strict.DirectRules;
import racemanager.playground.strict.Form;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Member;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

/** Who the bot is, where its gateway is, and users. */
public final class IdentityRoutes {

    /** Where the gateway is, and how often it lets bots in. */
    public record Gate(String url, StartLimit starts) {}

    private final World world;
    private final Desk desk;
    private final Gate gate;

    public IdentityRoutes(Desk desk, Gate gate) {
        this.desk = desk;
        this.world = desk.world();
        this.gate = gate;
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/gateway", call -> Answer.json(Json.object().put("url", gate.url())))
                .on("GET", "/gateway/bot", call -> Answer.json(gatewayForBots()))
                .on("GET", "/oauth2/applications/@me", call -> Answer.json(application(call)))
                .on("GET", "/applications/@me", call -> Answer.json(application(call)))
                .on("GET", "/applications/{application}", this::ownApplication)
                .on("GET", "/users/@me", call -> Answer.json(UserShape.self(user(call.caller()))))
                .on("GET", "/users/@me/guilds", this::guilds)
                .on("GET", "/applications/{application}/emojis", this::noEmojis)
                .on("GET", "/applications/{application}/entitlements", call -> none(call))
                .on("GET", "/applications/{application}/skus", call -> none(call))
                .on("POST", "/users/@me/channels", this::openDirect)
                .on("GET", "/users/{user}", call -> Answer.json(UserShape.of(user(call.id("user")))));
    }

    private ObjectNode gatewayForBots() {
        return Json.object()
                .put("url", gate.url())
                .put("shards", 1)
                .set("session_start_limit", gate.starts().shape());
    }

    private Answer ownApplication(Call call) {
        if (call.id("application") != call.caller()) {
            throw Refusal.unknown(Unknown.APPLICATION);
        }
        return Answer.json(application(call));
    }

    private Answer none(Call call) {
        ownApplication(call);
        return Answer.json(Json.array());
    }

    private Answer noEmojis(Call call) {
        ownApplication(call);
        return Answer.json(Json.object().set("items", Json.array()));
    }

    private ObjectNode application(Call call) {
        var bot = user(call.caller());
        var json = Json.object()
                .put("id", Long.toString(bot.id()))
                .put("name", bot.username())
                .put("icon", (String) null)
                .put("description", "")
                .put("summary", "")
                .put("type", (String) null)
                .put("bot_public", true)
                .put("bot_require_code_grant", false)
                .put("verify_key", "0".repeat(64))
                .put("flags", 0)
                .put("flags_new", "0")
                .put("approximate_guild_count", world.guilds().all().size())
                .put("approximate_user_install_count", 0)
                .put("approximate_user_authorization_count", 0)
                .put("explicit_content_filter", 0)
                .putNull("interactions_endpoint_url")
                .putNull("role_connections_verification_url")
                .putNull("team");
        json.putArray("redirect_uris");
        json.putArray("eligible_oauth2_scopes");
        json.set("bot", UserShape.of(bot));
        json.set(
                "owner",
                UserShape.of(world, world.guilds().all().iterator().next().ownerId()));
        return json;
    }

    private User user(long id) {
        return world.users().find(id).orElseThrow(() -> Refusal.unknown(Unknown.USER));
    }

    private Answer guilds(Call call) {
        var mine = world.guilds().all().stream()
                .flatMap(guild -> world.members().find(guild.id(), call.caller()).stream())
                .map(this::guild)
                .toList();
        return Answer.json(Json.array(mine));
    }

    private ObjectNode guild(Member bot) {
        var guild = world.guilds().find(bot.guildId()).orElseThrow();
        var json = Json.object()
                .put("id", Long.toString(guild.id()))
                .put("name", guild.name())
                .put("icon", (String) null)
                .put("banner", (String) null)
                .put("owner", false)
                .put("permissions", Long.toString(desk.rules().rights().inGuild(bot)));
        json.putArray("features");
        return json;
    }

    private Answer openDirect(Call call) {
        var form = Form.of(Desk.object(call), Desk.errors(call));
        form.field("recipient_id").required().id();
        form.errors().refuseIfAny();
        var other = user(Json.id(form.field("recipient_id").node()));
        new DirectRules(world).toOpen(call.caller(), other);
        var pair = List.of(call.caller(), other.id());
        var open = world.channels().all().stream()
                .filter(channel -> channel.isDirect() && channel.recipients().equals(pair))
                .findFirst();
        return Answer.json(ChannelShape.of(world, open.orElseGet(() -> newDirect(pair))));
    }

    private Channel newDirect(List<Long> pair) {
        var channel = new Channel(world.nextId(), 0, Channel.DIRECT, "", 0, null, 0, List.of(), null, pair);
        world.put(world.channels(), channel);
        return channel;
    }
}
