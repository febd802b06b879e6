package racemanager.playground.gateway;

import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import racemanager.playground.fault.Faults;
import racemanager.playground.fault.Faults.GatewayFault;
import racemanager.playground.frames.Frames;
import racemanager.playground.world.World;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** The gateway's door: a WebSocket for each connection of a bot. */
public final class Gateway {

    private static final int LARGEST_MESSAGE = 1 << 16;
    private static final int NO_CLOSE_CODE = 1006;

    private record Open(GatewayConnection connection, Connection socket) {}

    private final World world;
    private final Sessions sessions;
    private final StartLimit starts;
    private final Frames frames;
    private final Duration heartbeat;
    private final Map<GatewayConnection, Open> connections = new ConcurrentHashMap<>();

    public Gateway(
            World world, Sessions sessions, StartLimit starts, Frames frames, Duration heartbeat, Faults faults) {
        this.world = world;
        this.starts = starts;
        this.sessions = sessions;
        this.frames = frames;
        this.heartbeat = heartbeat;
        faults.onGatewayFault(this::misbehave);
    }

    /** Takes over a request that asks for a WebSocket. */
    public Mono<Void> serve(HttpServerRequest request, HttpServerResponse response) {
        var zlib = request.uri().contains("compress=zlib-stream");
        var version = request.uri().contains("v=10")
                || request.uri().contains("v=9")
                || !request.uri().contains("v=");
        return response.sendWebsocket(
                (in, out) -> talk(in, out, zlib, version),
                WebsocketServerSpec.builder()
                        .maxFramePayloadLength(LARGEST_MESSAGE)
                        .build());
    }

    private Mono<Void> talk(WebsocketInbound in, WebsocketOutbound out, boolean zlib, boolean rightVersion) {
        var wire = new Wire(zlib);
        var connection = new GatewayConnection(world, sessions, starts, frames, wire);
        in.withConnection(socket -> connections.put(connection, new Open(connection, socket)));
        if (rightVersion) {
            connection.hello(heartbeat.toMillis());
        } else {
            connection.close(CloseCode.INVALID_API_VERSION);
        }
        var watch = Flux.interval(heartbeat)
                .doOnNext(beat -> connection.watch(heartbeat.toNanos()))
                .subscribe();
        var closed = in.receiveCloseStatus()
                .defaultIfEmpty(new WebSocketCloseStatus(NO_CLOSE_CODE, "", false))
                .share();
        var status =
                closed.subscribe(code -> leave(connection, code.code()), broken -> leave(connection, NO_CLOSE_CODE));
        var listening = in.aggregateFrames(LARGEST_MESSAGE)
                .receive()
                .asByteArray()
                .doOnNext(connection::receive)
                .then();
        return Mono.firstWithSignal(out.sendObject(wire.frames(), frame -> true).then(), listening)
                .doFinally(signal -> {
                    watch.dispose();
                    leave(connection, NO_CLOSE_CODE);
                    status.dispose();
                });
    }

    private void leave(GatewayConnection connection, int code) {
        if (connections.remove(connection) != null) {
            connection.gone(code);
        }
    }

    private void misbehave(GatewayFault fault) {
        for (var open : connections.values()) {
            switch (fault) {
                case DROP -> open.socket().dispose();
                case ASK_RECONNECT -> open.connection().askReconnect();
                case INVALIDATE -> open.connection().invalidate();
            }
        }
    }
}
