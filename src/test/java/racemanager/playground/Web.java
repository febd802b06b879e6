package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import racemanager.playground.json.Json;

/** Plain HTTP with JSON, with a bot's token or without. */
record Web(HttpClient client, String base, String token) {

    record Reply(int status, JsonNode body, HttpHeaders headers) {

        /** Discord's own code in a refusal. */
        int code() {
            return body.path("code").asInt(-1);
        }

        /** The body, once the status has been seen to be a success. */
        JsonNode ok() {
            assertThat(status).as(body.toString()).isBetween(200, 299);
            return body;
        }
    }

    Web(String base) {
        this(HttpClient.newHttpClient(), base, "");
    }

    static Web asBot(Playground playground) {
        return new Web(HttpClient.newHttpClient(), playground.apiUrl() + "/", playground.token());
    }

    Web withToken(String other) {
        return new Web(client, base, other);
    }

    static JsonNode parse(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8)).orElseGet(Json::object);
    }

    JsonNode get(String path) {
        return send("GET", path, null).ok();
    }

    Reply post(String path, JsonNode body) {
        return send("POST", path, body);
    }

    Reply send(String method, String path, @Nullable JsonNode body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(Json.bytes(body));
        return send(
                path, HttpRequest.newBuilder().method(method, publisher).header("Content-Type", "application/json"));
    }

    /** A multipart request: the JSON, and one file as files[0]. */
    Reply upload(String method, String path, JsonNode body, String field, String name, String content) {
        var text =
                "--xyz\r\nContent-Disposition: form-data; name=\"payload_json\"\r\nContent-Type: application/json\r\n\r\n"
                        + body + "\r\n--xyz\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--xyz--\r\n";
        return send(
                path,
                HttpRequest.newBuilder()
                        .method(method, BodyPublishers.ofString(text))
                        .header("Content-Type", "multipart/form-data; boundary=xyz"));
    }

    String text(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A request of which only the address and the token are still missing. */
    Reply send(String path, HttpRequest.Builder request) {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bot " + token);
        }
        try {
            var response = client.send(request.uri(URI.create(base + path)).build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), parse(response.body()), response.headers());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
