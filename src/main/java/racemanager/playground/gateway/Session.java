package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import racemanager.playground.json.Json;

/** What a bot is told, numbered, kept for a while so that a lost connection loses nothing. */
final class Session {

    private static final int KEPT = 5_000;
    private static final long RESUMABLE_NANOS = 300_000_000_000L;

    private record Sent(long number, ObjectNode frame) {}

    private final String id;
    private final long botId;
    private final Intents intents;
    private final Shard shard;
    private final Deque<Sent> kept = new ArrayDeque<>();
    private long number;
    private @Nullable Consumer<ObjectNode> connection;
    private long lostAt = System.nanoTime();

    Session(String id, long botId, Intents intents, Shard shard) {
        this.id = id;
        this.botId = botId;
        this.intents = intents;
        this.shard = shard;
    }

    String id() {
        return id;
    }

    long botId() {
        return botId;
    }

    Intents intents() {
        return intents;
    }

    Shard shard() {
        return shard;
    }

    synchronized void attach(Consumer<ObjectNode> fresh) {
        connection = fresh;
    }

    synchronized boolean detach(Consumer<ObjectNode> gone) {
        if (connection != gone) {
            return false;
        }
        connection = null;
        lostAt = System.nanoTime();
        return true;
    }

    synchronized boolean isConnected() {
        return connection != null;
    }

    /** Numbers an event, keeps it, and sends it where a connection is open. */
    synchronized void tell(String type, JsonNode data) {
        var frame = Json.object().put("op", Opcode.DISPATCH).put("s", ++number).put("t", type);
        frame.set("d", data);
        kept.addLast(new Sent(number, frame));
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
        if (connection != null) {
            connection.accept(frame);
        }
    }

    /** Whether the bot claims to have seen what was never sent. */
    synchronized boolean isAhead(long seen) {
        return seen > number;
    }

    /** Sends all after the last number that the bot has seen; false when some of that is no longer kept. */
    synchronized boolean resume(long seen, Consumer<ObjectNode> fresh) {
        var oldest = kept.isEmpty() ? number + 1 : kept.getFirst().number();
        if (seen < 0 || seen + 1 < oldest) {
            return false;
        }
        connection = fresh;
        kept.stream().filter(sent -> sent.number() > seen).map(Sent::frame).forEach(fresh);
        tell("RESUMED", Json.object().set("_trace", Json.array().add("playground")));
        return true;
    }

    synchronized boolean isTooOld() {
        return connection == null && System.nanoTime() - lostAt > RESUMABLE_NANOS;
    }
}
