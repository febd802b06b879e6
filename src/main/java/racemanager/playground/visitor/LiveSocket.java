package racemanager.playground.visitor;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import racemanager.playground.json.Json;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** One open page: as whom it looks at which guild. */
final class LiveSocket {

    private final long guildId;
    private final long memberId;
    private final boolean wantsFrames;
    private final Sinks.Many<byte[]> texts = Sinks.many().unicast().onBackpressureBuffer();

    LiveSocket(long guildId, long memberId, boolean wantsFrames) {
        this.guildId = guildId;
        this.memberId = memberId;
        this.wantsFrames = wantsFrames;
    }

    long guildId() {
        return guildId;
    }

    long memberId() {
        return memberId;
    }

    boolean wantsFrames() {
        return wantsFrames;
    }

    /** What is sent; the bytes of a text that many hear are the same. */
    Flux<TextWebSocketFrame> frames() {
        return texts.asFlux().map(text -> new TextWebSocketFrame(Unpooled.wrappedBuffer(text)));
    }

    /** As it goes over the wire. */
    static byte[] text(String type, JsonNode data) {
        var frame = Json.object().put("t", type);
        frame.set("d", data);
        return Json.bytes(frame);
    }

    /** What comes after the page was closed is dropped. */
    synchronized void send(byte[] text) {
        texts.tryEmitNext(text);
    }
}
