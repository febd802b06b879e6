package racemanager.discord.stub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** The stub's gateway: hello, heartbeat, identify, resume, and events that a test sends, as one zlib stream. */
public final class StubGateway {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int RESUME = 6;

    private final List<JsonNode> started = new CopyOnWriteArrayList<>();
    private final List<Integer> closes = new CopyOnWriteArrayList<>();
    private final AtomicInteger sequence = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Line line = new Line();
    private volatile String ready = "{}";
    private volatile boolean resumable = true;
    private volatile int refusal;

    private static final class Line {
        private final Deflater deflater = new Deflater();
        private final Sinks.Many<String> out = Sinks.many().unicast().onBackpressureBuffer();

        /** One message is one flush of the connection's only zlib stream. */
        private ByteBuf compressed(String json) {
            deflater.setInput(json.getBytes(StandardCharsets.UTF_8));
            var bytes = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            int length;
            do {
                length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                bytes.write(buffer, 0, length);
            } while (length == buffer.length);
            return Unpooled.wrappedBuffer(bytes.toByteArray());
        }

        private final List<String> delayed = new ArrayList<>();
        private boolean delays;

        synchronized void delay() {
            delays = true;
        }

        synchronized void sayDelayed() {
            delays = false;
            delayed.forEach(this::say);
            delayed.clear();
        }

        private synchronized void say(String json) {
            if (delays) delayed.add(json);
            else out.emitNext(json, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
        }
    }

    /** The data of READY for those that identify. */
    public void readyWith(String json) {
        ready = json;
    }

    /** From now on no session is known any more. */
    public void forgetSessions() {
        resumable = false;
    }

    /** From now on whoever identifies is sent away with this close code. */
    public void refuseWith(int code) {
        refusal = code;
    }

    /** What was sent to identify or resume, in order: op and d. */
    public List<JsonNode> started() {
        return started;
    }

    /** The close codes that clients sent; -1 for connections that ended without one. */
    public List<Integer> closes() {
        return closes;
    }

    public int connections() {
        return connections.get();
    }

    /** Until the next heartbeat of the present connection, all that is sent stays on its way. */
    public void delayUntilHeartbeat() {
        line.delay();
    }

    /** Sends an event on the present connection. */
    public void event(String type, String data) {
        line.say("{\"op\":0,\"s\":" + sequence.incrementAndGet() + ",\"t\":\"" + type + "\",\"d\":" + data + "}");
    }

    Publisher<Void> handle(WebsocketInbound in, WebsocketOutbound out) {
        var mine = new Line();
        line = mine;
        connections.incrementAndGet();
        mine.say("{\"t\":null,\"s\":null,\"op\":10,\"d\":{\"heartbeat_interval\":41250}}");
        in.receiveCloseStatus()
                .defaultIfEmpty(WebSocketCloseStatus.EMPTY)
                .subscribe(status -> closes.add(status.code()));
        Mono<Void> heard = in.receive()
                .asString()
                .flatMap(text -> answered(mine, out, text))
                .then();
        Flux<BinaryWebSocketFrame> said =
                mine.out.asFlux().map(json -> new BinaryWebSocketFrame(mine.compressed(json)));
        return Mono.firstWithSignal(out.sendObject(said).then(), heard);
    }

    private Mono<Void> answered(Line mine, WebsocketOutbound out, String text) {
        var payload = read(text);
        switch (payload.path("op").asInt()) {
            case HEARTBEAT -> {
                mine.sayDelayed();
                mine.say("{\"t\":null,\"s\":null,\"op\":11,\"d\":null}");
            }
            case IDENTIFY -> {
                started.add(payload);
                if (refusal != 0) {
                    return out.sendClose(refusal, "refused by the stub");
                }
                event("READY", ready);
            }
            case RESUME -> {
                started.add(payload);
                if (resumable) {
                    event("RESUMED", "{}");
                } else {
                    mine.say("{\"t\":null,\"s\":null,\"op\":9,\"d\":false}");
                }
            }
            default -> throw new IllegalArgumentException("The stub does not know " + text);
        }
        return Mono.empty();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("Not JSON: " + text, notJson);
        }
    }
}
