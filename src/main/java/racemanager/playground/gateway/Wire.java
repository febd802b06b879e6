package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import racemanager.playground.json.Json;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** The sending side of a connection, plain or as one zlib stream over the whole connection. */
final class Wire {

    private static final int CHUNK = 8192;

    private final Sinks.Many<WebSocketFrame> frames = Sinks.many().unicast().onBackpressureBuffer();
    private final boolean compressed;
    private final Deflater deflater = new Deflater();
    private boolean packing;

    Wire(boolean compressed) {
        this.compressed = compressed;
    }

    Flux<WebSocketFrame> frames() {
        return frames.asFlux();
    }

    /** From now on each message is a zlib file of its own, which identify asks for; a compressed stream stays one. */
    synchronized void packMessages(boolean on) {
        packing = on && !compressed;
    }

    synchronized void send(ObjectNode message) {
        if (compressed) {
            emit(binary(deflate(Json.bytes(message))));
        } else {
            emit(packing ? binary(packed(Json.bytes(message))) : text(message));
        }
    }

    private static WebSocketFrame binary(byte[] bytes) {
        return new BinaryWebSocketFrame(Unpooled.wrappedBuffer(bytes));
    }

    private static byte[] packed(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 2 + 64);
        try (var zlib = new DeflaterOutputStream(out)) {
            zlib.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
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
