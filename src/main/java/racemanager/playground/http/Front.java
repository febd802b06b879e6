package racemanager.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import racemanager.playground.json.Json;
import racemanager.playground.strict.Refusal;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableChannel;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Turns what comes over HTTP into a {@link Call} and its {@link Answer} back. */
public final class Front {

    /** Larger than any upload that Discord takes from a bot without a boosted guild: 10 MiB a file. */
    private static final int LARGEST_BODY = 32 * 1024 * 1024;

    private Front() {}

    /** Reads the request, has it answered, and sends that. */
    public static Mono<Void> serve(
            HttpServerRequest request, HttpServerResponse response, Function<Call, Mono<Answer>> handler) {
        return body(request)
                .map(body -> call(request, body))
                .flatMap(handler)
                .onErrorResume(Refusal.class, refusal -> Mono.just(answer(refusal)))
                .flatMap(answer -> Mono.from(send(response, answer)));
    }

    public static Answer answer(Refusal refusal) {
        return Answer.json(refusal.status(), refusal.body());
    }

    private static Mono<byte[]> body(HttpServerRequest request) {
        return request.receive()
                .asByteArray()
                .scan(new Chunks(), Chunks::add)
                .last()
                .map(Chunks::joined)
                .defaultIfEmpty(new byte[0]);
    }

    private static final class Chunks {
        private final List<byte[]> chunks = new ArrayList<>();
        private int size;

        Chunks add(byte[] chunk) {
            size += chunk.length;
            if (size > LARGEST_BODY) {
                throw Refusal.tooLarge();
            }
            chunks.add(chunk);
            return this;
        }

        byte[] joined() {
            var all = new byte[size];
            var at = 0;
            for (var chunk : chunks) {
                System.arraycopy(chunk, 0, all, at, chunk.length);
                at += chunk.length;
            }
            return all;
        }
    }

    private static Call call(HttpServerRequest request, byte[] body) {
        var decoder = new QueryStringDecoder(request.uri());
        var query = new HashMap<String, String>();
        decoder.parameters().forEach((name, values) -> query.put(name, values.getFirst()));
        var headers = new HashMap<String, String>();
        request.requestHeaders()
                .forEach(entry -> headers.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
        var type = headers.getOrDefault("content-type", "");
        var parts = type.startsWith("multipart/form-data") ? Multipart.read(type, body) : List.<UploadedFile>of();
        var json = parts.isEmpty() ? body : payload(parts);
        return new Call(
                request.method().name(),
                decoder.path(),
                query,
                headers,
                parse(json),
                parts.stream().filter(part -> part.field().startsWith("file")).toList(),
                Map.of(),
                0,
                new ArrayList<>());
    }

    private static byte[] payload(List<UploadedFile> parts) {
        return parts.stream()
                .filter(part -> part.field().equals("payload_json"))
                .map(UploadedFile::content)
                .findFirst()
                .orElse("{}".getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode parse(byte[] body) {
        if (body.length == 0) {
            return MissingNode.getInstance();
        }
        Optional<JsonNode> json = Json.parse(body);
        return json.orElseThrow(Refusal::notJson);
    }

    private static Publisher<Void> send(HttpServerResponse response, Answer answer) {
        if (answer.isLost()) {
            response.withConnection(DisposableChannel::dispose);
            return Mono.empty();
        }
        response.status(answer.status());
        answer.headers().forEach(response::header);
        if (answer.body().length == 0) {
            return response.header("Content-Length", "0").send();
        }
        response.header("Content-Type", answer.contentType())
                .header("Content-Length", Integer.toString(answer.body().length));
        return response.sendByteArray(Mono.just(answer.body()));
    }
}
