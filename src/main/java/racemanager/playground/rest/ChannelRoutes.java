package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Happening;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfChannel;
import racemanager.playground.world.Overwrite;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** Channels: make, read, change, delete, their overwrites, and typing in them. */
public final class ChannelRoutes {

    private static final int LONGEST_NAME = 100;

    private final World world;
    private final Desk desk;

    public ChannelRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/guilds/{guild}/channels", this::list)
                .on("POST", "/guilds/{guild}/channels", this::create)
                .on("GET", "/channels/{channel}", this::get)
                .on("PATCH", "/channels/{channel}", this::edit)
                .on("DELETE", "/channels/{channel}", this::delete)
                .on("PUT", "/channels/{channel}/permissions/{overwrite}", this::overwrite)
                .on("DELETE", "/channels/{channel}/permissions/{overwrite}", this::dropOverwrite)
                .on("POST", "/channels/{channel}/typing", this::typing);
    }

    private Answer shown(Channel channel) {
        return Answer.json(ChannelShape.of(world, channel));
    }

    private Answer list(Call call) {
        var guild = desk.rules().self(call.id("guild"), call.caller()).guildId();
        return Answer.json(Json.array(world.channelsOf(guild).stream()
                .filter(channel -> !channel.isThread())
                .map(channel -> ChannelShape.of(world, channel))
                .toList()));
    }

    private Answer get(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller());
        return shown(channel);
    }

    private Answer create(Call call) {
        var bot = desk.rules().self(call.id("guild"), call.caller());
        desk.rules().inGuild(bot, Permission.MANAGE_CHANNELS);
        var name = name(call.body());
        var channel = new Channel(
                world.nextId(),
                bot.guildId(),
                call.body().path("type").asInt(Channel.TEXT),
                name,
                call.body()
                        .path("position")
                        .asInt(world.channelsOf(bot.guildId()).size()),
                call.body().path("topic").asText(null),
                Json.id(call.body().path("parent_id")),
                overwrites(call.body().path("permission_overwrites")),
                null,
                List.of());
        world.put(world.channels(), channel);
        world.tell(new OfChannel(Kind.CREATED, channel));
        return Answer.json(201, ChannelShape.of(world, channel));
    }

    private static String name(JsonNode body) {
        var name = body.path("name").asText("");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw FormErrors.refusal("name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
        }
        return name;
    }

    private static List<Overwrite> overwrites(JsonNode list) {
        return Json.stream(list)
                .map(entry -> overwrite(Json.id(entry.path("id")), entry))
                .toList();
    }

    private static Overwrite overwrite(long id, JsonNode body) {
        return new Overwrite(id, body.path("type").asInt(), Json.id(body.path("allow")), Json.id(body.path("deny")));
    }

    private Answer edit(Call call) {
        var old = desk.rules().channel(call.id("channel"));
        desk.rules().in(old, call.caller(), old.isThread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNELS);
        var body = call.body();
        var named = old.named(
                body.has("name") ? name(body) : old.name(),
                body.has("topic") ? body.path("topic").asText(null) : old.topic(),
                body.path("position").asInt(old.position()),
                body.has("parent_id") ? Json.id(body.path("parent_id")) : old.parentId());
        var ruled = body.has("permission_overwrites")
                ? named.withOverwrites(overwrites(body.path("permission_overwrites")))
                : named;
        return shown(store(threadChanged(ruled, body)));
    }

    private static Channel threadChanged(Channel channel, JsonNode body) {
        var thread = channel.thread();
        return thread == null
                ? channel
                : channel.withThread(new Channel.ThreadState(
                        thread.ownerId(),
                        body.path("archived").asBoolean(thread.archived()),
                        body.path("locked").asBoolean(thread.locked()),
                        body.path("auto_archive_duration").asInt(thread.autoArchiveMinutes())));
    }

    private Channel store(Channel channel) {
        world.put(world.channels(), channel);
        world.tell(new OfChannel(Kind.CHANGED, channel));
        return channel;
    }

    private Answer delete(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        if (!channel.isDirect()) {
            var needed = channel.isThread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNELS;
            desk.rules().in(channel, call.caller(), needed);
            List.copyOf(world.messages().in(channel.id())).forEach(message -> world.remove(world.messages(), message));
            world.remove(world.channels(), channel);
            world.tell(new OfChannel(Kind.GONE, channel));
        }
        return shown(channel);
    }

    private Answer overwrite(Call call) {
        var channel = manageable(call);
        var changed = without(channel, call.id("overwrite"));
        changed.add(overwrite(call.id("overwrite"), call.body()));
        store(channel.withOverwrites(changed));
        return Answer.noContent();
    }

    private Answer dropOverwrite(Call call) {
        var channel = manageable(call);
        store(channel.withOverwrites(without(channel, call.id("overwrite"))));
        return Answer.noContent();
    }

    private Channel manageable(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller(), Permission.MANAGE_ROLES);
        return channel;
    }

    private static List<Overwrite> without(Channel channel, long id) {
        var kept = new ArrayList<>(channel.overwrites());
        kept.removeIf(overwrite -> overwrite.id() == id);
        return kept;
    }

    private Answer typing(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().toWrite(channel, call.caller());
        if (channel.guildId() == 0 && !channel.isDirect()) {
            throw Refusal.missingAccess();
        }
        world.tell(new Happening.OfTyping(channel.guildId(), channel.id(), call.caller()));
        return Answer.noContent();
    }
}
