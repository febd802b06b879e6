package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import racemanager.playground.json.Json;

/** What the page sends to the playground and asks of it. */
record PageLine(HttpClient client, String base) {

    private static final String LINE = "\r\n";

    PageLine(String base) {
        this(HttpClient.newHttpClient(), base);
    }

    PageEar listen(String path) {
        var ear = new PageEar();
        var address = URI.create(base.replaceFirst("http", "ws") + path);
        ear.on(client.newWebSocketBuilder().buildAsync(address, ear).join());
        return ear;
    }

    JsonNode get(String path) {
        return json(text(HttpRequest.newBuilder(URI.create(base + path)).build()));
    }

    void post(String path, JsonNode body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(body)));
        text(request.build());
    }

    /** The JSON and one file, as a browser's form sends them. */
    void upload(String path, JsonNode body, String field, String file, String content) {
        var text = "--xyz" + LINE + "Content-Disposition: form-data; name=\"payload_json\"" + LINE
                + "Content-Type: application/json" + LINE + LINE + body + LINE + "--xyz" + LINE
                + "Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + file + "\"" + LINE
                + "Content-Type: text/plain" + LINE + LINE + content + LINE + "--xyz--" + LINE;
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(BodyPublishers.ofString(text));
        text(request.build());
    }

    String text(String address) {
        return text(HttpRequest.newBuilder(URI.create(address)).build());
    }

    private String text(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode())
                    .as(request + " " + response.body())
                    .isBetween(200, 299);
            return response.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode json(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8)).orElseGet(Json::object);
    }
}
