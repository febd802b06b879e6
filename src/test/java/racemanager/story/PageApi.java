package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON over HTTP, as a browser's page asks for it. */
record PageApi(HttpClient client, String base) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "between-the-parts";

    PageApi(String base) {
        this(HttpClient.newHttpClient(), base);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    JsonNode get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    JsonNode post(String path, JsonNode body) {
        return send("POST", path, body);
    }

    /** A file as a browser sends it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sent(String name, String type, byte[] content) {}

    /** With files, each for a field of a form or an option of a command. */
    JsonNode post(String path, JsonNode body, Map<String, Sent> files) {
        if (files.isEmpty()) {
            return post(path, body);
        }
        var form = new ByteArrayOutputStream();
        part(form, "name=\"payload_json\"\r\nContent-Type: application/json", bytes(body.toString()));
        files.forEach((field, file) -> part(
                form,
                "name=\"files[" + field + "]\"; filename=\"" + file.name() + "\"\r\nContent-Type: " + file.type(),
                file.content()));
        form.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return answer(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream form, String head, byte[] content) {
        form.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n"));
        form.writeBytes(content);
        form.writeBytes(bytes("\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file's bytes, from an address that a message showed. */
    byte[] file(String address) {
        try {
            var response =
                    client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    JsonNode put(String path, JsonNode body) {
        return send("PUT", path, body);
    }

    void delete(String path) {
        send("DELETE", path, object());
    }

    private JsonNode send(String method, String path, JsonNode body) {
        return answer(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build());
    }

    WebSocket listen(String path, WebSocket.Listener ear) {
        return client.newWebSocketBuilder()
                .buildAsync(URI.create(base.replaceFirst("http", "ws") + path), ear)
                .join();
    }

    private JsonNode answer(HttpRequest request) {
        HttpResponse<String> response;
        try {
            response = client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        assertThat(response.statusCode())
                .as(request + " said " + response.body())
                .isBetween(200, 299);
        return parse(response.body());
    }
}
