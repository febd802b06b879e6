package racemanager.outside;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import racemanager.testrun.Heard;

/** What the page's socket tells one member, in order. */
final class PageEar implements WebSocket.Listener, AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final StringBuilder partly = new StringBuilder();
    private @Nullable WebSocket socket;

    void on(WebSocket opened) {
        socket = opened;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partly.append(data);
        if (last) {
            heard.add(PageLine.json(partly.toString()));
            partly.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** Waits for such a frame; others are passed over, and an interaction that failed ends the wait. */
    JsonNode hears(String type, Predicate<JsonNode> fitting) {
        List<JsonNode> passed = new ArrayList<>();
        try {
            for (var next = next(); next != null; next = next()) {
                var name = next.path("t").asText();
                if (name.equals(type) && fitting.test(next.path("d"))) {
                    return next.path("d");
                }
                if (name.equals("INTERACTION_FAILURE")) {
                    throw new AssertionError(next.toString());
                }
                if (!name.equals("FRAME")) {
                    passed.add(next);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        throw new AssertionError(
                "Nothing was heard of " + type + ", only of " + passed + System.lineSeparator() + Heard.carriers());
    }

    private @Nullable JsonNode next() throws InterruptedException {
        return Heard.next(heard, PATIENCE_SECONDS);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
