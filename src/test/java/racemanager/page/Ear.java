package racemanager.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import racemanager.testrun.Heard;

/** What a member's page hears on its socket. */
final class Ear implements WebSocket.Listener, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 10;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final StringBuilder partly = new StringBuilder();
    private @Nullable WebSocket socket;

    private Ear() {}

    static Ear open(HttpClient http, URI page, String guild, String member) throws InterruptedException {
        var ear = new Ear();
        var address = page.resolve("play/live?guild_id=" + guild + "&member_id=" + member)
                .toString()
                .replaceFirst("^http", "ws");
        ear.socket =
                http.newWebSocketBuilder().buildAsync(URI.create(address), ear).join();
        ear.hears("HELLO");
        return ear;
    }

    /** Waits for the next frame of this type and passes over the others. */
    JsonNode hears(String type) throws InterruptedException {
        for (var next = next(); next != null; next = next()) {
            if (next.path("t").asText().equals(type)) return next.path("d");
            if (next.path("t").asText().equals("INTERACTION_FAILURE")) throw new AssertionError(next.toString());
        }
        throw new AssertionError("Nothing was heard of " + type + System.lineSeparator() + Heard.carriers());
    }

    private @Nullable JsonNode next() throws InterruptedException {
        return Heard.next(heard, PATIENCE_SECONDS);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partly.append(text);
        if (last) {
            heard.add(frame(partly.toString()));
            partly.setLength(0);
        }
        from.request(1);
        return null;
    }

    private static JsonNode frame(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(text, unreadable);
        }
    }

    @Override
    public void close() {
        if (socket != null) socket.abort();
    }
}
