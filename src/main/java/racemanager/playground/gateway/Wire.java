package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import racemanager.playground.json.Json;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** The sending side of a connection, plain or as one zlib stream over the whole connection. */
final class Wire {

    private static final int CHUNK = 8192;

    private final Sinks.Many<WebSocketFrame> frames = Sinks.many().unicast().onBackpressureBuffer();
    private final boolean compressed;
    private final Deflater deflater = new Deflater();

    Wire(boolean compressed) {
        this.compressed = compressed;
    }

    Flux<WebSocketFrame> frames() {
        return frames.asFlux();
    }

    synchronized void send(ObjectNode message) {
        emit(
                compressed
                        ? new BinaryWebSocketFrame(Unpooled.wrappedBuffer(deflate(Json.bytes(message))))
                        : text(message));
    }

    private static WebSocketFrame text(ObjectNode message) {
        return new TextWebSocketFrame(Unpooled.wrappedBuffer(Json.bytes(message)));
    }

    /** Each message ends with a sync flush, 00 00 ff ff, by which clients find its end. */
    private byte[] deflate(byte[] plain) {
        deflater.setInput(plain);
        var out = new ByteArrayOutputStream(plain.length / 2 + 64);
        var chunk = new byte[CHUNK];
        var count = deflater.deflate(chunk, 0, CHUNK, Deflater.SYNC_FLUSH);
        out.write(chunk, 0, count);
        while (count == CHUNK) {
            count = deflater.deflate(chunk, 0, CHUNK, Deflater.SYNC_FLUSH);
            out.write(chunk, 0, count);
        }
        return out.toByteArray();
    }

    synchronized void close(CloseCode why) {
        emit(new CloseWebSocketFrame(why.code(), why.reason()));
        end();
    }

    /** Nothing more is sent; the connection ends. */
    synchronized void end() {
        frames.tryEmitComplete();
    }

    private void emit(WebSocketFrame frame) {
        if (frames.tryEmitNext(frame).isFailure()) {
            frame.release();
        }
    }

    synchronized void free() {
        end();
        deflater.end();
    }
}
