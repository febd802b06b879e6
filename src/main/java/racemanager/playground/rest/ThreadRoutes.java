package racemanager.playground.rest;

import java.util.List;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.strict.ChannelRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Channel.ThreadState;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfChannel;
import racemanager.playground.world.Permission;
import racemanager.playground.world.ThreadMember;
import racemanager.playground.world.World;

/** Opening threads, from a message or without one. */
public final class ThreadRoutes {

    private static final int THREE_DAYS = 4_320;
    private static final int MOST_ACTIVE = 1_000;

    private final World world;
    private final Desk desk;

    public ThreadRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("POST", "/channels/{channel}/messages/{message}/threads", this::fromMessage)
                .on("POST", "/channels/{channel}/threads", this::alone);
    }

    private Channel parent(Call call, Permission needed) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller(), needed);
        ChannelRules.holdsThreads(channel);
        ChannelRules.checkThread(Desk.object(call), true, Desk.errors(call));
        var active = world.channelsOf(channel.guildId()).stream()
                .filter(other -> other.thread() != null && !other.thread().archived())
                .count();
        if (active >= MOST_ACTIVE) {
            throw Refusal.of(400, 160006, "Maximum number of active threads reached");
        }
        return channel;
    }

    private Answer fromMessage(Call call) {
        var channel = parent(call, Permission.CREATE_PUBLIC_THREADS);
        var message = new MessageFinder(desk).in(channel, call.id("message"));
        if (message.threadId() != 0) {
            throw Refusal.of(400, 160004, "A thread has already been created for this message");
        }
        var thread = open(channel, message.id(), Channel.PUBLIC_THREAD, call);
        desk.messages().replace(message.withThread());
        return Answer.json(201, ChannelShape.of(world, thread));
    }

    /** Without a type a thread is private, as in versions 9 and 10 of the API. */
    private Answer alone(Call call) {
        var type = call.body().path("type").asInt(Channel.PRIVATE_THREAD);
        var needed =
                type == Channel.PRIVATE_THREAD ? Permission.CREATE_PRIVATE_THREADS : Permission.CREATE_PUBLIC_THREADS;
        return Answer.json(201, ChannelShape.of(world, open(parent(call, needed), world.nextId(), type, call)));
    }

    private Channel open(Channel parent, long id, int type, Call call) {
        var minutes = call.body().path("auto_archive_duration").asInt(THREE_DAYS);
        var thread = new Channel(
                id,
                parent.guildId(),
                type,
                call.body().path("name").asText(),
                0,
                null,
                parent.id(),
                List.of(),
                new ThreadState(call.caller(), false, false, minutes),
                List.of());
        world.put(world.channels(), thread);
        world.put(world.books().threadMembers(), new ThreadMember(id, call.caller(), world.now()));
        world.tell(new OfChannel(Kind.CREATED, thread));
        desk.audit().note(call, parent.guildId(), AuditAction.THREAD_CREATE, id);
        return thread;
    }
}
