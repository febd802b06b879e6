package racemanager.discord.stub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import racemanager.playground.frames.Exchange;
import racemanager.playground.frames.Recording;
import racemanager.playground.frames.RecordingFile;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** The stub on a free port of this machine; what a test has not told it to answer, it answers with 404. */
public final class StubDiscord implements AutoCloseable {

    private static final String BASE = "/api/v10";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final ConcurrentMap<String, Queue<Said>> once = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Said> always = new ConcurrentHashMap<>();
    private final AtomicInteger present = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final StubGateway gateway = new StubGateway();
    private final Recording recording =
            Recording.fromEnvironment().<Recording>map(RecordingFile::in).orElseGet(Recording::none);
    private final DisposableServer server;

    public StubDiscord() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.ws("/gateway", gateway::handle).route(any -> true, this::handle))
                .bindNow();
    }

    public String url() {
        return "http://127.0.0.1:" + server.port() + BASE;
    }

    public String gatewayUrl() {
        return "ws://127.0.0.1:" + server.port() + "/gateway";
    }

    public StubGateway gateway() {
        return gateway;
    }

    /** The answer to every such request, {@code "POST /channels/1/messages"}; a trailing * stands for any end. */
    public StubDiscord answers(String line, Said said) {
        always.put(line, said);
        return this;
    }

    /** Answers for the first such requests, one after the other, before those for every one. */
    public StubDiscord first(String line, Said... said) {
        once.computeIfAbsent(line, each -> new ConcurrentLinkedQueue<>()).addAll(List.of(said));
        return this;
    }

    public List<Heard> heard() {
        return heard;
    }

    public List<String> lines() {
        return heard.stream().map(Heard::line).toList();
    }

    /** How many requests were under way together, at most. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() {
        server.disposeNow();
        recording.close();
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString(StandardCharsets.ISO_8859_1)
                .defaultIfEmpty("")
                .flatMap(raw -> {
                    mostAtOnce.accumulateAndGet(present.incrementAndGet(), Math::max);
                    String path = request.path().replaceFirst("api/v10", "");
                    var asked = new Heard(
                            request.method().name(),
                            path.startsWith("/") ? path : "/" + path,
                            String.valueOf(request.requestHeaders().get("Authorization")),
                            body(raw),
                            raw);
                    recording.keep(() -> exchange(asked, request));
                    var said = answer(asked);
                    return Mono.delay(said.after())
                            .then(Mono.defer(() -> send(said, response)))
                            .doFinally(signal -> present.decrementAndGet());
                });
    }

    /** What the stub answers is the test's invention and not worth keeping. */
    private static Exchange exchange(Heard asked, HttpServerRequest request) {
        var query = new TreeMap<String, String>();
        new QueryStringDecoder(request.uri())
                .parameters()
                .forEach((name, values) -> query.put(name, values.getFirst()));
        return new Exchange(
                Instant.now(),
                asked.method(),
                "",
                asked.path(),
                query,
                request.requestHeaders().get("Content-Type", ""),
                request.requestHeaders().get("User-Agent", ""),
                asked.body(),
                List.of(),
                0,
                MissingNode.getInstance());
    }

    private Said answer(Heard request) {
        heard.add(request);
        for (String line : List.of(request.line(), wildcard(request.line()))) {
            var next = once.getOrDefault(line, new ConcurrentLinkedQueue<>()).poll();
            if (next != null) {
                return next;
            }
        }
        return always.getOrDefault(request.line(), always.getOrDefault(wildcard(request.line()), Said.error(404, 0)));
    }

    private static String wildcard(String line) {
        return line.substring(0, line.indexOf('/', line.indexOf('/') + 1) + 1) + "*";
    }

    private static Mono<Void> send(Said said, HttpServerResponse response) {
        if (said.lost()) {
            response.withConnection(connection -> {
                if (said.reset()) {
                    connection.channel().config().setOption(ChannelOption.SO_LINGER, 0);
                }
            });
            response.withConnection(connection -> connection
                    .channel()
                    .eventLoop()
                    .execute(() -> connection.channel().unsafe().closeForcibly()));
            return Mono.never();
        }
        if (!said.retryAfter().isEmpty()) {
            response.header("Retry-After", said.retryAfter());
        }
        response.status(said.status());
        return said.json().isEmpty()
                ? response.send()
                : response.header("Content-Type", "application/json")
                        .sendString(Mono.just(said.json()))
                        .then();
    }

    private static JsonNode body(String raw) {
        int from = raw.startsWith("--") ? raw.indexOf("\r\n\r\n", raw.indexOf("payload_json")) + 4 : 0;
        int to = raw.startsWith("--") ? raw.indexOf("\r\n--", from) : raw.length();
        String json = new String(raw.substring(from, to).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        try {
            return json.isEmpty() ? MissingNode.getInstance() : JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("Not JSON: " + json, notJson);
        }
    }
}
