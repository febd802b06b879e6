package racemanager.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.shape.ThreadMemberShape;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** Lists of threads: the active ones of a guild, the archived ones of a channel. */
public final class ThreadLists {

    private static final String ARCHIVED = "/channels/{channel}/threads/archived/";

    private final World world;
    private final Desk desk;

    public ThreadLists(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/guilds/{guild}/threads/active", this::active)
                .on(
                        "GET",
                        ARCHIVED + "public",
                        call -> archived(call, thread -> thread.type() == Channel.PUBLIC_THREAD))
                .on("GET", ARCHIVED + "private", this::archivedPrivate)
                .on(
                        "GET",
                        "/channels/{channel}/users/@me/threads/archived/private",
                        call -> archived(call, thread -> isPrivate(thread) && hasJoined(thread, call.caller())));
    }

    private static boolean isPrivate(Channel thread) {
        return thread.type() == Channel.PRIVATE_THREAD;
    }

    private boolean hasJoined(Channel thread, long user) {
        return world.books().threadMembers().find(thread.id(), user).isPresent();
    }

    private Answer active(Call call) {
        var guild = desk.rules().self(call.id("guild"), call.caller()).guildId();
        var threads = world.channelsOf(guild).stream()
                .filter(channel -> channel.thread() != null && !channel.thread().archived())
                .filter(thread -> desk.rules().rights().sees(thread, call.caller()));
        return Answer.json(shape(call, threads, Integer.MAX_VALUE));
    }

    private Answer archivedPrivate(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller(), Permission.MANAGE_THREADS);
        return archived(call, ThreadLists::isPrivate);
    }

    private Answer archived(Call call, Predicate<Channel> wanted) {
        var parent = desk.rules().channel(call.id("channel"));
        desk.rules().in(parent, call.caller(), Permission.READ_MESSAGE_HISTORY);
        var threads = world.channelsOf(parent.guildId()).stream()
                .filter(channel -> channel.parentId() == parent.id())
                .filter(channel -> channel.thread() != null && channel.thread().archived())
                .filter(wanted)
                .sorted(Comparator.comparingLong(Channel::id).reversed());
        var limit = call.query("limit", 50, 2, 100);
        return Answer.json(shape(call, threads, limit));
    }

    private ObjectNode shape(Call call, Stream<Channel> threads, int limit) {
        var all = threads.toList();
        var shown = all.stream().limit(limit).toList();
        var json = Json.object();
        json.set(
                "threads",
                Json.array(shown.stream()
                        .map(thread -> ChannelShape.of(world, thread))
                        .toList()));
        json.set(
                "members",
                Json.array(shown.stream()
                        .flatMap(thread -> world.books().threadMembers().find(thread.id(), call.caller()).stream())
                        .map(ThreadMemberShape::of)
                        .toList()));
        return json.put("has_more", all.size() > limit);
    }
}
