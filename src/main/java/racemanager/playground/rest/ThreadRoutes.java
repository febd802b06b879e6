package racemanager.playground.rest;

import java.util.List;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.shape.MessageShape;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Channel.ThreadState;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfChannel;
import racemanager.playground.world.Message;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** Threads, and pinned messages. */
public final class ThreadRoutes {

    private static final int THREE_DAYS = 4_320;
    private static final int MOST_PINS = 50;

    private final World world;
    private final Desk desk;

    public ThreadRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("POST", "/channels/{channel}/messages/{message}/threads", this::fromMessage)
                .on("POST", "/channels/{channel}/threads", this::alone)
                .on("GET", "/guilds/{guild}/threads/active", this::active)
                .on("PUT", "/channels/{channel}/thread-members/{user}", call -> Answer.noContent())
                .on("DELETE", "/channels/{channel}/thread-members/{user}", call -> Answer.noContent());
        for (var pins : new String[] {"/channels/{channel}/pins", "/channels/{channel}/messages/pins"}) {
            routes.on("GET", pins, this::pins)
                    .on("PUT", pins + "/{message}", call -> pin(call, true))
                    .on("DELETE", pins + "/{message}", call -> pin(call, false));
        }
    }

    private Message message(Call call) {
        return world.messages()
                .find(call.id("channel"), call.id("message"))
                .filter(found -> !found.isEphemeral())
                .orElseThrow(() -> Refusal.unknown(Unknown.MESSAGE));
    }

    private Answer fromMessage(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller(), Permission.CREATE_PUBLIC_THREADS);
        var message = message(call);
        if (message.threadId() != 0) {
            throw Refusal.of(400, 160004, "A thread has already been created for this message");
        }
        var thread = open(channel, message.id(), Channel.PUBLIC_THREAD, call);
        desk.messages().replace(message.withThread());
        return Answer.json(201, ChannelShape.of(world, thread));
    }

    private Answer alone(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        var isPublic = call.body().path("type").asInt(Channel.PRIVATE_THREAD) == Channel.PUBLIC_THREAD;
        desk.rules()
                .in(
                        channel,
                        call.caller(),
                        isPublic ? Permission.CREATE_PUBLIC_THREADS : Permission.CREATE_PRIVATE_THREADS);
        var type = isPublic ? Channel.PUBLIC_THREAD : Channel.PRIVATE_THREAD;
        return Answer.json(201, ChannelShape.of(world, open(channel, world.nextId(), type, call)));
    }

    private Channel open(Channel parent, long id, int type, Call call) {
        var name = call.body().path("name").asText("");
        if (name.isEmpty() || name.length() > 100) {
            throw FormErrors.refusal("name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
        }
        var minutes = call.body().path("auto_archive_duration").asInt(THREE_DAYS);
        var thread = new Channel(
                id,
                parent.guildId(),
                type,
                name,
                0,
                null,
                parent.id(),
                List.of(),
                new ThreadState(call.caller(), false, false, minutes),
                List.of());
        world.put(world.channels(), thread);
        world.tell(new OfChannel(Kind.CREATED, thread));
        return thread;
    }

    private Answer active(Call call) {
        var guild = desk.rules().self(call.id("guild"), call.caller()).guildId();
        var threads = world.channelsOf(guild).stream()
                .filter(channel -> channel.thread() != null && !channel.thread().archived())
                .map(channel -> ChannelShape.of(world, channel))
                .toList();
        var json = Json.object();
        json.set("threads", Json.array(threads));
        json.putArray("members");
        return Answer.json(json);
    }

    private Answer pins(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller(), Permission.READ_MESSAGE_HISTORY);
        var pinned = world.messages().in(channel.id()).stream()
                .filter(Message::pinned)
                .map(message -> MessageShape.of(world, message))
                .toList();
        if (!call.path().endsWith("/messages/pins")) {
            return Answer.json(Json.array(pinned));
        }
        var json = Json.object().put("has_more", false);
        var items = json.putArray("items");
        pinned.forEach(message -> items.addObject()
                .put("pinned_at", message.path("timestamp").asText())
                .set("message", message));
        return Answer.json(json);
    }

    private Answer pin(Call call, boolean on) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller(), Permission.PIN_MESSAGES);
        var message = message(call);
        var pinned = world.messages().in(channel.id()).stream()
                .filter(Message::pinned)
                .count();
        if (on && !message.pinned() && pinned >= MOST_PINS) {
            throw Refusal.of(400, 30003, "Maximum number of pins reached for the channel (50)");
        }
        if (on != message.pinned()) {
            desk.messages().replace(message.pinned(on));
        }
        return Answer.noContent();
    }
}
