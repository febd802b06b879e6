package racemanager.discord.login;

import discord4j.common.ReactorResources;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Connections and threads towards Discord.
 *
 * @param limited counts the answers that there were too many requests, also those that are tried again without a word
 */
record HttpSide(ReactorResources resources, ConnectionProvider connections, OpenSockets sockets, LongAdder limited) {

    private static final int TOO_MANY_REQUESTS = 429;

    private static final int MOST_CONNECTIONS = 500;
    private static final int THREADS = Math.max(4, Runtime.getRuntime().availableProcessors());

    static HttpSide open() {
        var connections = ConnectionProvider.builder("discord")
                .maxConnections(MOST_CONNECTIONS)
                .pendingAcquireMaxCount(-1)
                .pendingAcquireTimeout(Duration.ofSeconds(10))
                .maxIdleTime(Duration.ofSeconds(30))
                .build();
        var sockets = new OpenSockets();
        var limited = new LongAdder();
        var client = sockets.of(HttpClient.create(connections))
                .compress(true)
                .followRedirect(true)
                .responseTimeout(Duration.ofSeconds(30))
                .doOnResponse((response, connection) -> {
                    if (response.status().code() == TOO_MANY_REQUESTS) {
                        limited.increment();
                    }
                });
        var resources = ReactorResources.builder()
                .httpClient(client)
                .timerTaskScheduler(Schedulers.newParallel("discord", THREADS, true))
                .build();
        return new HttpSide(resources, connections, sockets, limited);
    }

    /** Ends every connection and every deed in the middle, as a crash would. */
    void cut() {
        sockets.cut();
        resources.getTimerTaskScheduler().dispose();
        connections.dispose();
    }

    Mono<Void> close() {
        return connections
                .disposeLater()
                .doFinally(signal -> resources.getTimerTaskScheduler().dispose());
    }
}
