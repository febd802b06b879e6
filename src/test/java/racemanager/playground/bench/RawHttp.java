package racemanager.playground.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.WebsocketClientSpec;
import reactor.netty.http.websocket.WebsocketOutbound;
import reactor.netty.resources.ConnectionProvider;

/** HTTP and WebSockets with as little of a client as there can be, to leave the machine to the playground. */
final class RawHttp implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 64;
    private static final int LARGEST_FRAME = 8 << 20;

    private final ConnectionProvider connections;
    private final HttpClient client;

    RawHttp(String token) {
        this(token, 0);
    }

    /** With room for so many WebSockets beside its requests. */
    RawHttp(String token, int sockets) {
        connections = ConnectionProvider.builder("bench")
                .maxConnections(CONNECTIONS + sockets)
                .pendingAcquireMaxCount(-1)
                .build();
        client = HttpClient.create(connections)
                .headers(headers ->
                        headers.set("Content-Type", "application/json").set("Authorization", "Bot " + token));
    }

    JsonNode get(String url) {
        return parse(String.valueOf(client.get()
                .uri(url)
                .responseSingle((response, body) -> body.asString())
                .block(PATIENCE)));
    }

    /** Sends JSON; the text of the answer, empty for none. A refusal is an error. */
    Mono<String> send(HttpMethod method, String url, String json) {
        return client.request(method)
                .uri(url)
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(json.getBytes(StandardCharsets.UTF_8))))
                .responseSingle((response, body) -> response.status().code() < 300
                        ? body.asString().defaultIfEmpty("")
                        : body.asString()
                                .flatMap(refusal -> Mono.error(new IllegalStateException(url + ": " + refusal))));
    }

    /** Hears texts until the connection ends; says what {@code said} gives. */
    Mono<Void> listen(String url, Flux<String> said, Consumer<String> ear) {
        return client.websocket(WebsocketClientSpec.builder()
                        .maxFramePayloadLength(LARGEST_FRAME)
                        .build())
                .uri(url)
                .handle((in, out) ->
                        hear(in.aggregateFrames(LARGEST_FRAME).receive().asString(), out, said, ear))
                .then();
    }

    private static Mono<Void> hear(Flux<String> heard, WebsocketOutbound out, Flux<String> said, Consumer<String> ear) {
        return Mono.firstWithSignal(
                heard.doOnNext(ear).then(), out.sendString(said).then().then(Mono.never()));
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(text, notJson);
        }
    }

    @Override
    public void close() {
        connections.dispose();
    }
}
