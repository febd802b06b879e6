package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;
import racemanager.playground.Playground;

/** A bot that says and answers what a test tells it to, and nothing by itself. */
final class HandBot implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Playground playground;
    private final HttpClient http = HttpClient.newHttpClient();
    private final HandBotSocket socket;
    private final String application;
    private final JsonNode channels;

    HandBot(Playground playground) {
        this.playground = playground;
        this.socket = HandBotSocket.online(http, playground);
        this.application = get("users/@me").path("id").asText();
        this.channels = get("guilds/" + guild() + "/channels");
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
    }

    String guild() {
        return get("users/@me/guilds").path(0).path("id").asText();
    }

    String channel(String name) {
        return named(channels, name);
    }

    String role(String name) {
        return named(get("guilds/" + guild() + "/roles"), name);
    }

    private static String named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    void commands(String json) {
        send("PUT", "applications/" + application + "/commands", json);
    }

    /** Says something in a channel; the message's id. */
    String says(String channel, String json, HandFile... files) {
        return send("POST", "channels/" + channel(channel) + "/messages", json, files)
                .path("id")
                .asText();
    }

    /** The next thing that a member does, with which this bot has to do. */
    JsonNode hears() {
        return socket.hears("INTERACTION_CREATE");
    }

    /** Waits until it is told to connect again. */
    void isAskedToReconnect() {
        socket.hearsOp(7);
    }

    /** The first answer to an interaction, of any of Discord's types of callback. */
    JsonNode answers(JsonNode interaction, int type, String data, HandFile... files) {
        var path = "interactions/" + interaction.path("id").asText() + "/"
                + interaction.path("token").asText() + "/callback?with_response=true";
        return send("POST", path, "{\"type\":" + type + ",\"data\":" + data + "}", files);
    }

    void followsUp(JsonNode interaction, String data, HandFile... files) {
        send("POST", "webhooks/" + application + "/" + interaction.path("token").asText(), data, files);
    }

    void editsAnswer(JsonNode interaction, String data) {
        var path = "webhooks/" + application + "/" + interaction.path("token").asText() + "/messages/@original";
        send("PATCH", path, data);
    }

    JsonNode get(String path) {
        return send("GET", path, "");
    }

    JsonNode send(String method, String path, String json, HandFile... files) {
        var answer = ask(method, path, json, files);
        assertThat(answer.path("status").asInt())
                .as(method + " " + path + ": " + answer)
                .isBetween(200, 299);
        return answer.path("body");
    }

    /** Asks for something that may well be refused. */
    JsonNode ask(String method, String path, String json, HandFile... files) {
        var request = HttpRequest.newBuilder(URI.create(playground.apiUrl() + "/" + path))
                .header("Authorization", "Bot " + playground.token());
        var form = new HandForm(json, List.of(files));
        request.method(method, body(json, files, form))
                .header("Content-Type", files.length == 0 ? "application/json" : form.contentType());
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            var body = answer.body().isEmpty() ? JSON.createObjectNode() : json(answer.body());
            return JSON.createObjectNode().put("status", answer.statusCode()).set("body", body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static BodyPublisher body(String json, HandFile[] files, HandForm form) {
        if (files.length > 0) return BodyPublishers.ofByteArray(form.bytes());
        return json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
    }

    @Override
    public void close() {
        socket.close();
        http.close();
    }
}
