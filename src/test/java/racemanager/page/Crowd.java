package racemanager.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The other drivers of the first guild, who register over the page's own routes without a window each. */
final class Crowd implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long FIRST_STEAM_ID = 76561198000001001L;

    private final URI page;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonNode guild;

    Crowd(URI page) throws Exception {
        this.page = page;
        this.guild =
                ask("GET", "play/world", JSON.createObjectNode()).path("guilds").path(0);
    }

    /** So many drivers, the last in the guild's list first, register for the only race, each in the next car. */
    void register(int many, List<String> cars) throws Exception {
        var people = stream(guild.path("members"))
                .filter(member -> member.path("persona").asText().equals("driver"))
                .toList()
                .reversed();
        for (int i = 0; i < many; i++) register(people.get(i), cars.get(i % cars.size()), FIRST_STEAM_ID + i);
    }

    private void register(JsonNode member, String car, long steam) throws Exception {
        var id = member.path("user").path("id").asText();
        try (var ear = Ear.open(http, page, guild.path("id").asText(), id)) {
            press(id, "event.register");
            var modal = ear.hears("INTERACTION_MODAL");
            var name = member.path("user").path("global_name").asText();
            send(id, filled(modal, name, car, steam));
            ear.hears("INTERACTION_SUCCESS");
            if (steam % 3 != 0) {
                press(id, "event.check-in");
                ear.hears("INTERACTION_SUCCESS");
            }
        }
    }

    private void press(String member, String route) throws Exception {
        var announcement = stream(ask("GET", messages(member), JSON.createObjectNode()))
                .filter(message -> message.toString().contains('"' + route + ':'))
                .findFirst()
                .orElseThrow();
        var control = announcement.findParents("custom_id").stream()
                .filter(each -> each.path("custom_id").asText().startsWith(route + ":"))
                .findFirst()
                .orElseThrow();
        var gesture = gesture(3).put("message_id", announcement.path("id").asText());
        gesture.putObject("data")
                .put("custom_id", control.path("custom_id").asText())
                .put("component_type", 2);
        send(member, gesture);
    }

    private static ObjectNode filled(JsonNode modal, String name, String car, long steam) {
        var gesture = gesture(5).put("modal_id", modal.path("id").asText());
        var data = gesture.putObject("data")
                .put("custom_id", modal.path("custom_id").asText());
        var labels = modal.path("components").deepCopy();
        data.set("components", labels);
        for (var label : labels) {
            var field = (ObjectNode) label.path("component");
            switch (field.path("custom_id").asText()) {
                case "name" -> field.put("value", name);
                case "driver_id" -> field.put("value", Long.toString(steam));
                default -> field.putArray("values").add(car);
            }
        }
        return gesture;
    }

    private static ObjectNode gesture(int type) {
        return JSON.createObjectNode().put("type", type).put("nonce", Long.toString(System.nanoTime()));
    }

    private void send(String member, ObjectNode gesture) throws Exception {
        ask("POST", channel() + "/interactions?locale=en-US&member_id=" + member, gesture);
    }

    private String messages(String member) {
        return channel() + "/messages?limit=50&member_id=" + member;
    }

    private String channel() {
        var announcements = stream(guild.path("channels"))
                .filter(channel -> channel.path("name").asText().equals("announcements"))
                .findFirst()
                .orElseThrow();
        return "play/guilds/" + guild.path("id").asText() + "/channels/"
                + announcements.path("id").asText();
    }

    private JsonNode ask(String method, String path, JsonNode body) throws Exception {
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        var request = HttpRequest.newBuilder(page.resolve(path))
                .method(method, publisher)
                .header("Content-Type", "application/json")
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) throw new AssertionError(path + ": " + answer.body());
        return JSON.readTree(answer.body());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Override
    public void close() {
        http.close();
    }
}
