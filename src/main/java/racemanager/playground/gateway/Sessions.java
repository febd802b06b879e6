package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import racemanager.playground.world.World;

/** All sessions of all bots: who is connected, and who is told what. */
public final class Sessions {

    private static final int ID_BYTES = 16;

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final List<BiConsumer<Long, Boolean>> listeners = new CopyOnWriteArrayList<>();
    private final Greeting greeting;
    private final BotNews news;
    private final MemberRequest memberRequest;

    public Sessions(World world, String gatewayUrl) {
        greeting = new Greeting(world, gatewayUrl);
        news = new BotNews(world);
        memberRequest = new MemberRequest(world);
        world.listen(happening -> sessions.values().forEach(session -> news.tell(session, happening)));
    }

    /** Is told a bot's id and whether it is connected, whenever that may have changed. */
    public void onStatus(BiConsumer<Long, Boolean> listener) {
        listeners.add(listener);
    }

    public boolean isConnected(long botId) {
        return sessions.values().stream().anyMatch(session -> session.botId() == botId && session.isConnected());
    }

    /** INTERACTION_CREATE goes to the shard of its guild, whatever the intents. */
    public void interaction(long guildId, ObjectNode payload) {
        for (var session : sessions.values()) {
            if (session.shard().holds(guildId)) {
                session.tell("INTERACTION_CREATE", payload);
            }
        }
    }

    Session open(long botId, Intents intents, Shard shard, Consumer<ObjectNode> connection) {
        sessions.values().removeIf(Session::isTooOld);
        var id = new byte[ID_BYTES];
        ThreadLocalRandom.current().nextBytes(id);
        var session = new Session(HexFormat.of().formatHex(id), botId, intents, shard);
        session.attach(connection);
        return session;
    }

    /** Tells the bot that it is there; its connection knows the session by then, and may be asked to end it. */
    void greet(Session session) {
        greeting.greet(session, () -> sessions.put(session.id(), session));
        changed(session.botId());
    }

    /** A session that can still be resumed. */
    Optional<Session> known(String id) {
        return Optional.ofNullable(sessions.get(id)).filter(found -> !found.isTooOld());
    }

    Optional<Session> resume(String id, long seen, Consumer<ObjectNode> connection) {
        var session = known(id).filter(found -> found.resume(seen, connection));
        session.ifPresentOrElse(found -> changed(found.botId()), () -> sessions.remove(id));
        return session;
    }

    /** The connection is gone; the session waits to be resumed unless the bot said goodbye. */
    void lost(Session session, Consumer<ObjectNode> connection, boolean forGood) {
        if (session.detach(connection)) {
            if (forGood) {
                sessions.remove(session.id());
            }
            changed(session.botId());
        }
    }

    void forget(Session session, Consumer<ObjectNode> connection) {
        lost(session, connection, true);
    }

    private void changed(long botId) {
        var connected = isConnected(botId);
        listeners.forEach(listener -> listener.accept(botId, connected));
    }

    void members(Session session, JsonNode request) {
        memberRequest.chunk(session, request).ifPresent(chunk -> session.tell("GUILD_MEMBERS_CHUNK", chunk));
    }
}
