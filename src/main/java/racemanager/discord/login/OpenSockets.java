package racemanager.discord.login;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;

/** Every connection to Discord that is open, so that all of them can be cut without a word. */
final class OpenSockets {

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Sinks.Empty<Void> end = Sinks.empty();
    private volatile boolean isCut;

    /** The client with an eye on its connections. */
    HttpClient of(HttpClient client) {
        return client.doOnConnected(this::add);
    }

    private void add(Connection connection) {
        if (open.add(connection)) {
            connection.channel().closeFuture().addListener(closed -> open.remove(connection));
        }
        if (isCut) {
            close(connection);
        }
    }

    private static void close(Connection connection) {
        var unused = connection.channel().close();
    }

    /** Completes when they are cut. */
    Mono<Void> whenCut() {
        return end.asMono();
    }

    /** At the level of TCP: no WebSocket is told goodbye. What is opened later is closed at once. */
    void cut() {
        isCut = true;
        open.forEach(OpenSockets::close);
        end.tryEmitEmpty();
    }
}
