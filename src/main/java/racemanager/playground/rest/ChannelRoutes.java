package racemanager.playground.rest;

import java.util.List;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.strict.ChannelRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Channel.ThreadState;
import racemanager.playground.world.Happening;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfChannel;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** Channels: make, read, change, delete, their overwrites, and typing in them. */
public final class ChannelRoutes {

    private final World world;
    private final Desk desk;

    public ChannelRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/guilds/{guild}/channels", this::list)
                .on("POST", "/guilds/{guild}/channels", this::create)
                .on("PATCH", "/guilds/{guild}/channels", this::move)
                .on("GET", "/channels/{channel}", this::get)
                .on("PATCH", "/channels/{channel}", this::edit)
                .on("DELETE", "/channels/{channel}", this::delete)
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
        var body = Desk.object(call);
        ChannelRules.check(body, true, Desk.errors(call));
        var siblings = world.channelsOf(bot.guildId()).stream()
                .filter(channel -> !channel.isThread())
                .toList();
        ChannelRules.refuseAbove(siblings.size() + 1L);
        ChannelRules.checkParent(body, bot.guildId(), siblings);
        var channel = new Channel(
                world.nextId(),
                bot.guildId(),
                body.path("type").asInt(Channel.TEXT),
                ChannelName.of(body),
                body.path("position").asInt(siblings.size()),
                body.path("topic").asText(null),
                Json.id(body.path("parent_id")),
                OverwriteRoutes.read(body.path("permission_overwrites")),
                null,
                List.of());
        world.put(world.channels(), channel);
        world.tell(new OfChannel(Kind.CREATED, channel));
        desk.audit().note(call, bot.guildId(), AuditAction.CHANNEL_CREATE, channel.id(), AuditLog.set(body));
        return Answer.json(201, ChannelShape.of(world, channel));
    }

    private Answer edit(Call call) {
        var old = desk.rules().channel(call.id("channel"));
        if (old.isDirect()) {
            throw Refusal.of(403, 50003, "Cannot execute action on a DM channel");
        }
        return shown(old.thread() == null ? editPlace(old, call) : editThread(old, old.thread(), call));
    }

    private Channel editPlace(Channel old, Call call) {
        desk.rules().in(old, call.caller(), Permission.MANAGE_CHANNELS);
        var body = Desk.object(call);
        ChannelRules.check(body, false, Desk.errors(call));
        ChannelRules.checkParent(body, old.guildId(), world.channelsOf(old.guildId()));
        var named = old.named(
                body.has("name") ? ChannelName.of(body) : old.name(),
                body.has("topic") ? body.path("topic").asText(null) : old.topic(),
                body.path("position").asInt(old.position()),
                body.has("parent_id") ? Json.id(body.path("parent_id")) : old.parentId());
        desk.audit().note(call, old.guildId(), AuditAction.CHANNEL_UPDATE, old.id(), AuditLog.set(body));
        return store(
                body.has("permission_overwrites")
                        ? named.withOverwrites(OverwriteRoutes.read(body.path("permission_overwrites")))
                        : named);
    }

    /** Whoever opened a thread may change it; an archived one takes no change but to be opened again. */
    private Channel editThread(Channel old, ThreadState state, Call call) {
        var own = state.ownerId() == call.caller();
        desk.rules().in(old, call.caller(), own ? Permission.SEND_MESSAGES_IN_THREADS : Permission.MANAGE_THREADS);
        var body = Desk.object(call);
        ChannelRules.checkThread(body, false, Desk.errors(call));
        if (state.archived() && body.path("archived").asBoolean(true)) {
            throw ChannelRules.archived(400);
        }
        var changed = new ThreadState(
                state.ownerId(),
                body.path("archived").asBoolean(state.archived()),
                body.path("locked").asBoolean(state.locked()),
                body.path("auto_archive_duration").asInt(state.autoArchiveMinutes()));
        desk.audit().note(call, old.guildId(), AuditAction.THREAD_UPDATE, old.id(), AuditLog.set(body));
        return store(old.named(body.path("name").asText(old.name()), old.topic(), old.position(), old.parentId())
                .withThread(changed));
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
            var action = channel.isThread() ? AuditAction.THREAD_DELETE : AuditAction.CHANNEL_DELETE;
            desk.audit().note(call, channel.guildId(), action, channel.id());
        }
        return shown(channel);
    }

    private Answer move(Call call) {
        var bot = desk.rules().self(call.id("guild"), call.caller());
        desk.rules().inGuild(bot, Permission.MANAGE_CHANNELS);
        for (var each : call.body()) {
            var channel = desk.rules().channel(Json.id(each.path("id")));
            if (channel.guildId() != bot.guildId()) {
                throw Refusal.unknown(Unknown.CHANNEL);
            }
            var place = each.path("position").asInt(channel.position());
            var parent = each.hasNonNull("parent_id") ? Json.id(each.path("parent_id")) : channel.parentId();
            store(channel.named(channel.name(), channel.topic(), place, parent));
        }
        return Answer.noContent();
    }

    private Answer typing(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().toWrite(channel, call.caller());
        world.tell(new Happening.OfTyping(channel.guildId(), channel.id(), call.caller()));
        return Answer.noContent();
    }
}
