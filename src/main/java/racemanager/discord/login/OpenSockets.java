package racemanager.discord.login;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;

/** Every connection to Discord that is open, so that all of them can be cut without a word. */
final class OpenSockets {

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();

    /** The client with an eye on its connections. */
    HttpClient of(HttpClient client) {
        return client.doOnConnected(this::add);
    }

    private void add(Connection connection) {
        if (open.add(connection)) {
            connection.channel().closeFuture().addListener(closed -> open.remove(connection));
        }
    }

    /** At the level of TCP: no WebSocket is told goodbye. */
    void cut() {
        for (var connection : open) {
            var unused = connection.channel().close();
        }
    }
}
