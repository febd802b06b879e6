package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import racemanager.playground.json.Json;

/** A bot's gateway connection, spoken by hand. */
final class BotSocket implements AutoCloseable {

    static final int GUILDS = 1;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
    private final WebSocket socket;
    private long sequence = -1;

    private final boolean eachPacked;

    private BotSocket(Playground playground, String more, boolean packed) {
        eachPacked = packed;
        var address = playground.apiUrl().replaceFirst("http", "ws").replace("/api/v10", "/gateway");
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address + "?v=10&encoding=json" + more), new Ear())
                .join();
    }

    static BotSocket open(Playground playground) {
        return new BotSocket(playground, "", false);
    }

    static BotSocket compressed(Playground playground) {
        return new BotSocket(playground, "&compress=zlib-stream", false);
    }

    /** Each message is packed by itself, once identify has asked for it. */
    static BotSocket packed(Playground playground) {
        return new BotSocket(playground, "", true);
    }

    /** Connected, identified, and told of its guilds. */
    static BotSocket online(Playground playground) {
        var socket = open(playground);
        socket.hearsOp(10);
        socket.identify(playground.token(), GUILDS);
        socket.hears("GUILD_CREATE");
        socket.hears("GUILD_CREATE");
        return socket;
    }

    long sequence() {
        return sequence;
    }

    void identify(String token, long intents) {
        identify(token, intents, 0, 1);
    }

    void identify(String token, long intents, int shard, int shards) {
        var data = Json.object().put("token", token).put("intents", intents);
        data.putObject("properties").put("os", "linux");
        data.putArray("shard").add(shard).add(shards);
        send(2, data);
    }

    void resume(String token, String session, long seen) {
        send(6, Json.object().put("token", token).put("session_id", session).put("seq", seen));
    }

    void send(int op, JsonNode data) {
        ObjectNode message = Json.object().put("op", op);
        message.set("d", data);
        say(Json.text(message));
    }

    void say(String text) {
        socket.sendText(text, true).join();
    }

    JsonNode hearsOp(int op) {
        return next(frame -> frame.path("op").asInt() == op, "opcode " + op).path("d");
    }

    JsonNode hears(String type) {
        return next(frame -> frame.path("t").asText().equals(type), type).path("d");
    }

    /** Whatever comes next. */
    JsonNode next() {
        return next(frame -> true, "anything");
    }

    private JsonNode next(Predicate<JsonNode> fitting, String what) {
        try {
            var next = heard.poll(10, TimeUnit.SECONDS);
            while (next != null) {
                sequence = next.hasNonNull("s") ? next.path("s").asLong() : sequence;
                if (fitting.test(next)) {
                    return next;
                }
                next = heard.poll(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        assertThat(what).as("heard on the gateway").isEmpty();
        throw new IllegalStateException(what);
    }

    int closedWith() {
        return closeCode.orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** Goes away without a word, so that the session can be resumed. */
    @Override
    public void close() {
        socket.abort();
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();
        private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        private final Inflater inflater = new Inflater();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                heard.add(Web.parse(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
            while (data.hasRemaining()) {
                packed.write(data.get());
            }
            if (last) {
                heard.add(Web.parse(inflated(packed.toByteArray())));
                packed.reset();
            }
            from.request(1);
            return null;
        }

        private String inflated(byte[] chunk) {
            try {
                if (eachPacked) {
                    inflater.reset();
                }
                inflater.setInput(chunk);
                var out = new ByteArrayOutputStream();
                var buffer = new byte[4096];
                for (var count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                    out.write(buffer, 0, count);
                }
                return out.toString(StandardCharsets.UTF_8);
            } catch (DataFormatException broken) {
                throw new IllegalStateException(broken);
            }
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closeCode.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closeCode.complete(1006);
        }
    }
}
