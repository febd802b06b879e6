package racemanager.app.status;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.reactivestreams.Publisher;
import racemanager.kernel.UserError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Answers {@code GET /health} (200 when well, else 503) and {@code GET /metrics}; knows no other page. */
public final class StatusServer implements AutoCloseable {

    /** A look that is under way at the end is given this long. */
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final Health health;
    private final Meters meters;
    private final DisposableServer server;

    private StatusServer(InetSocketAddress address, Health health, Meters meters) {
        this.health = health;
        this.meters = meters;
        this.server = HttpServer.create()
                .bindAddress(() -> address)
                .route(routes -> routes.get("/health", this::health).get("/metrics", this::metrics))
                .bindNow();
    }

    /** Listens on this address; a {@link UserError} when it is taken or not this machine's. */
    public static StatusServer start(InetSocketAddress address, Health health, Meters meters) {
        try {
            return new StatusServer(address, health, meters);
        } catch (ChannelBindException unavailable) {
            throw new UserError(
                    "Port %d on %s is in use or not allowed: stop the program that uses it, or set CRM_HTTP_PORT to another port (0 takes any free one)."
                            .formatted(address.getPort(), address.getAddress().getHostAddress()),
                    unavailable);
        }
    }

    /** Where it answers, with the port that it got when any free one was asked for. */
    public URI url() {
        return URI.create("http://" + server.host() + ":" + server.port());
    }

    private Publisher<Void> health(HttpServerRequest request, HttpServerResponse response) {
        return health.report()
                .flatMap(report -> response.status(report.well() ? 200 : 503)
                        .header(HttpHeaderNames.CONTENT_TYPE, "application/json")
                        .sendString(Mono.just(HealthJson.of(report)))
                        .then());
    }

    private Publisher<Void> metrics(HttpServerRequest request, HttpServerResponse response) {
        return response.header(HttpHeaderNames.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")
                .sendString(Mono.fromCallable(meters::page).subscribeOn(Schedulers.boundedElastic()));
    }

    @Override
    public void close() {
        server.disposeNow(FAREWELL);
    }
}
