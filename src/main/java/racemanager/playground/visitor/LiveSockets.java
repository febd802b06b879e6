package racemanager.playground.visitor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import racemanager.playground.frames.Frame;
import racemanager.playground.interaction.Outcome;
import racemanager.playground.json.Json;
import racemanager.playground.world.Happening;
import racemanager.playground.world.World;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** The page's WebSockets: each hears what its member may see in its guild. */
public final class LiveSockets {

    private final World world;
    private final VisitorNews news;
    private final Set<LiveSocket> open = ConcurrentHashMap.newKeySet();

    public LiveSockets(World world) {
        this.world = world;
        this.news = new VisitorNews(world);
        world.listen(this::happened);
    }

    /** Takes over a request that asks for a WebSocket at /play/live. */
    public Mono<Void> serve(HttpServerRequest request, HttpServerResponse response) {
        var query = new QueryStringDecoder(request.uri()).parameters();
        var guild = Json.id(query.getOrDefault("guild_id", List.of("")).getFirst());
        var member = Json.id(query.getOrDefault("member_id", List.of("")).getFirst());
        return response.sendWebsocket((in, out) -> {
            var socket = new LiveSocket(guild, member, query.containsKey("frames"));
            open.add(socket);
            socket.send(LiveSocket.text(
                    "HELLO", Json.object().put("now", world.now().toString())));
            var reading = in.receive().then();
            return Mono.firstWithSignal(
                            out.sendObject(socket.frames(), frame -> true).then(), reading)
                    .doFinally(signal -> open.remove(socket));
        });
    }

    private void happened(Happening happening) {
        var ears = open.stream()
                .filter(socket -> news.reaches(happening, socket.guildId(), socket.memberId()))
                .toList();
        if (!ears.isEmpty()) {
            var told = news.words(happening);
            tell(ears, told.type(), told::data);
        }
    }

    /** To the member who acted, wherever they have the page open. */
    public void outcome(Outcome outcome) {
        for (var socket : open) {
            if (socket.memberId() == outcome.userId() && socket.guildId() == outcome.guildId()) {
                socket.send(LiveSocket.text(outcome.type(), outcome.data()));
            }
        }
    }

    /** Only to pages that asked for frames with {@code frames=1}: there are several for each interaction. */
    public void frame(Frame frame) {
        tell(open.stream().filter(LiveSocket::wantsFrames).toList(), "FRAME", frame::shape);
    }

    /** To every page, whoever looks. */
    public void controls(ObjectNode controls) {
        tell(open, "CONTROLS", () -> controls);
    }

    public void botStatus(long botId, boolean connected) {
        tell(
                open,
                "BOT_STATUS",
                () -> Json.object().put("id", Long.toString(botId)).put("connected", connected));
    }

    private static void tell(Collection<LiveSocket> ears, String type, Supplier<ObjectNode> data) {
        if (!ears.isEmpty()) {
            var text = LiveSocket.text(type, data.get());
            ears.forEach(socket -> socket.send(text));
        }
    }
}
