package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import racemanager.playground.frames.Frames;
import racemanager.playground.json.Json;
import racemanager.playground.world.World;

/** One bot's connection: hello, identify or resume, then heartbeats one way and events the other. */
final class GatewayConnection {

    private static final int MOST_MESSAGES_A_MINUTE = 120;
    private static final int LARGEST_MESSAGE = 4_096;
    private static final long MINUTE = 60_000_000_000L;

    private final World world;
    private final Sessions sessions;
    private final GatewayTrace trace;
    private final Wire wire;
    private final StartLimit starts;
    private final Consumer<ObjectNode> sender = this::send;
    private volatile @Nullable Session session;
    private volatile long lastBeat = System.nanoTime();
    private long minuteBegan = System.nanoTime();
    private int messages;

    GatewayConnection(World world, Sessions sessions, StartLimit starts, Frames frames, Wire wire) {
        this.world = world;
        this.sessions = sessions;
        trace = new GatewayTrace(world, frames);
        this.wire = wire;
        this.starts = starts;
    }

    void hello(long heartbeatMillis) {
        var hello =
                Json.object().put("op", Opcode.HELLO).put("s", (Integer) null).put("t", (String) null);
        hello.putObject("d").put("heartbeat_interval", heartbeatMillis).putArray("_trace");
        send(hello);
    }

    void receive(byte[] text) {
        var message = Json.parse(text).filter(JsonNode::isObject);
        if (message.isEmpty() || text.length > LARGEST_MESSAGE) {
            close(CloseCode.DECODE_ERROR);
        } else if (isTooMuch()) {
            close(CloseCode.RATE_LIMITED);
        } else {
            handle(message.get());
        }
    }

    private boolean isTooMuch() {
        var now = System.nanoTime();
        if (now - minuteBegan > MINUTE) {
            minuteBegan = now;
            messages = 0;
        }
        return ++messages > MOST_MESSAGES_A_MINUTE;
    }

    private void handle(JsonNode message) {
        var data = message.path("d");
        var op = message.path("op").asInt(-1);
        trace.received(op);
        switch (op) {
            case Opcode.HEARTBEAT -> {
                lastBeat = System.nanoTime();
                send(op(Opcode.HEARTBEAT_ACK));
            }
            case Opcode.IDENTIFY -> identify(data);
            case Opcode.RESUME -> resume(data);
            case Opcode.REQUEST_MEMBERS -> authenticated(known -> sessions.members(known, data));
            case Opcode.PRESENCE, Opcode.VOICE_STATE, Opcode.SOUNDBOARD_SOUNDS -> authenticated(known -> {});
            default -> close(CloseCode.UNKNOWN_OPCODE);
        }
    }

    private void authenticated(Consumer<Session> work) {
        var mine = session;
        if (mine == null) {
            close(CloseCode.NOT_AUTHENTICATED);
        } else {
            work.accept(mine);
        }
    }

    private void identify(JsonNode data) {
        var account = world.accounts().all().stream()
                .filter(known -> known.token().equals(token(data)))
                .findFirst();
        var intents = new Intents(data.path("intents").asLong(-1));
        var shard = Shard.of(data.path("shard"));
        if (session != null) {
            close(CloseCode.ALREADY_AUTHENTICATED);
        } else if (account.isEmpty()) {
            close(CloseCode.AUTHENTICATION_FAILED);
        } else if (!shard.isValid()) {
            close(CloseCode.INVALID_SHARD);
        } else if (!intents.areValid()) {
            close(CloseCode.INVALID_INTENTS);
        } else if (!intents.areAllowed()) {
            close(CloseCode.DISALLOWED_INTENTS);
        } else if (!starts.admits(shard)) {
            refuseSession();
        } else {
            wire.packMessages(data.path("compress").asBoolean());
            var opened = sessions.open(account.get().applicationId(), intents, shard, sender);
            session = opened;
            sessions.greet(opened);
        }
    }

    private static String token(JsonNode data) {
        var given = data.path("token").asText();
        return given.startsWith("Bot ") ? given.substring("Bot ".length()) : given;
    }

    private void resume(JsonNode data) {
        var known = world.accounts().all().stream()
                .anyMatch(account -> account.token().equals(token(data)));
        var id = data.path("session_id").asText();
        var seen = data.path("seq").asLong(-1);
        if (session != null) {
            close(CloseCode.ALREADY_AUTHENTICATED);
        } else if (!known) {
            close(CloseCode.AUTHENTICATION_FAILED);
        } else if (sessions.known(id).filter(found -> found.isAhead(seen)).isPresent()) {
            close(CloseCode.INVALID_SEQUENCE);
        } else {
            sessions.resume(id, seen, sender).ifPresentOrElse(found -> session = found, this::refuseSession);
        }
    }

    private void refuseSession() {
        send(op(Opcode.INVALID_SESSION).put("d", false));
    }

    /** Every message of Discord has all four fields; some libraries rely on it. */
    private static ObjectNode op(int code) {
        return Json.object().putNull("t").putNull("s").put("op", code).putNull("d");
    }

    private void send(ObjectNode message) {
        wire.send(message);
        trace.sent(message);
    }

    /** Asks a bot that missed a beat for one at once (opcode 1); one silent for longer is gone, whatever its socket says. */
    void watch(long intervalNanos) {
        var silent = System.nanoTime() - lastBeat;
        if (silent > intervalNanos * 3 / 2) {
            close(CloseCode.SESSION_TIMED_OUT);
        } else if (silent > intervalNanos) {
            send(op(Opcode.HEARTBEAT));
        }
    }

    void close(CloseCode why) {
        trace.closed(why);
        wire.close(why);
    }

    void askReconnect() {
        send(op(Opcode.RECONNECT));
    }

    void invalidate() {
        var mine = session;
        if (mine != null) {
            sessions.forget(mine, sender);
            session = null;
        }
        refuseSession();
    }

    /** The socket is gone; 1000 and 1001 from the bot mean that it will not resume. */
    void gone(int closeCode) {
        wire.free();
        var mine = session;
        if (mine != null) {
            sessions.lost(mine, sender, closeCode == 1000 || closeCode == 1001);
        }
    }
}
