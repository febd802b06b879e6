package racemanager.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import racemanager.playground.Playground;
import racemanager.testrun.Heard;

/** The gateway connection of a {@link HandBot}; its playground must not ask for heartbeats while a test lasts. */
final class HandBotSocket implements WebSocket.Listener, AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;
    private static final String IDENTIFY = """
            {"op":2,"d":{"token":"%s","intents":1,"properties":{"os":"linux"}}}""";

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final StringBuilder partly = new StringBuilder();
    private final WebSocket socket;

    private HandBotSocket(HttpClient http, Playground playground) {
        var address = playground.apiUrl().replaceFirst("http", "ws").replace("/api/v10", "/gateway");
        socket = http.newWebSocketBuilder()
                .buildAsync(URI.create(address + "?v=10&encoding=json"), this)
                .join();
    }

    /** Connected and ready. */
    static HandBotSocket online(HttpClient http, Playground playground) {
        var socket = new HandBotSocket(http, playground);
        socket.socket.sendText(IDENTIFY.formatted(playground.token()), true).join();
        socket.hears("READY");
        return socket;
    }

    /** Waits for the next event of this type and passes over the others. */
    JsonNode hears(String type) {
        return hears(frame -> frame.path("t").asText().equals(type), type);
    }

    /** Waits for the next frame with this opcode and passes over the others. */
    JsonNode hearsOp(int op) {
        return hears(frame -> frame.path("op").asInt() == op, "opcode " + op);
    }

    private JsonNode hears(Predicate<JsonNode> fitting, String what) {
        try {
            for (var next = next(); next != null; next = next()) {
                if (fitting.test(next)) return next.path("d");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("The bot heard nothing of " + what);
    }

    private @Nullable JsonNode next() throws InterruptedException {
        return Heard.next(heard, PATIENCE_SECONDS);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partly.append(text);
        if (last) {
            heard.add(HandBot.json(partly.toString()));
            partly.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
