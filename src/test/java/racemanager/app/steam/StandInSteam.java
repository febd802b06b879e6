package racemanager.app.steam;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A server on this machine that answers like Steam's web API, or as badly as a test wants it to. */
public final class StandInSteam implements AutoCloseable {

    public static final String KEY = "0123456789ABCDEF0123456789abcdef";

    /** How it answers about names that it does not know. */
    public enum Manner {
        AS_STEAM_DOES,
        BROKEN,
        BUSY,
        REFUSING_THE_KEY,
        MOVED,
        GARBAGE,
        WITHOUT_ACCOUNT,
        OF_A_GROUP,
        ENDLESS,
        SILENT,
        SLOW
    }

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration START = Duration.ofSeconds(20);

    private final Map<String, String> accounts = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Semaphore signsOfLife = new Semaphore(0);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final DisposableServer server;
    private volatile Manner manner = Manner.AS_STEAM_DOES;

    public StandInSteam() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get("/ISteamUser/ResolveVanityURL/v1/", this::answer))
                .bindNow(START);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    public void knows(String name, String account) {
        accounts.put(name, account);
    }

    public void behaves(Manner next) {
        manner = next;
    }

    /** The names that it was asked for with the key. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    void awaitQuestion() throws InterruptedException {
        signsOfLife.acquire();
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    private Publisher<Void> answer(HttpServerRequest question, HttpServerResponse answer) {
        var parameters = Stream.of(URI.create(question.uri()).getRawQuery().split("&"))
                .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8).split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        if (!KEY.equals(parameters.get("key"))) return answer.status(403).send();
        var name = parameters.getOrDefault("vanityurl", "");
        asked.add(name);
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
        signsOfLife.release();
        return Mono.defer(() -> Mono.from(answer(name, answer))).doFinally(end -> running.decrementAndGet());
    }

    private Publisher<Void> answer(String name, HttpServerResponse answer) {
        return switch (manner) {
            case AS_STEAM_DOES -> said(answer, truth(name));
            case BROKEN -> answer.status(500).sendString(Mono.just("broken"));
            case BUSY -> answer.status(429).send();
            case REFUSING_THE_KEY -> answer.status(403).send();
            case MOVED -> answer.sendRedirect("/elsewhere?key=" + KEY);
            case GARBAGE -> said(answer, "<html>" + KEY);
            case WITHOUT_ACCOUNT -> said(answer, "{\"response\":{\"success\":1}}");
            case OF_A_GROUP -> said(answer, "{\"response\":{\"steamid\":\"103582791429521412\",\"success\":1}}");
            case ENDLESS -> answer.sendString(Flux.just(" ".repeat(1_000)).repeat());
            case SILENT -> Mono.never();
            case SLOW -> Mono.delay(PAUSE).then(Mono.defer(() -> Mono.from(said(answer, truth(name)))));
        };
    }

    private String truth(String name) {
        return Optional.ofNullable(accounts.get(name))
                .map(account -> "{\"response\":{\"steamid\":\"" + account + "\",\"success\":1}}")
                .orElse("{\"response\":{\"success\":42,\"message\":\"No match\"}}");
    }

    private static Publisher<Void> said(HttpServerResponse answer, String text) {
        return answer.header("Content-Type", "application/json").sendString(Mono.just(text));
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
