package racemanager.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import racemanager.playground.Playground;
import racemanager.playground.json.Json;

/** A person at the playground's page, who types, presses, chooses and fills in, and hears what the page hears. */
final class Driver implements AutoCloseable {

    private static final int TYPED = 2;
    private static final int PRESSED = 3;
    private static final int HALF_TYPED = 4;
    private static final int SENT = 5;
    private static final int BUTTON = 2;

    private final PageLine line;
    private final JsonNode guild;
    private final String id;
    private final PageEar ear;
    private String locale = "en-US";

    private Driver(PageLine line, JsonNode guild, String id) {
        this.line = line;
        this.guild = guild;
        this.id = id;
        ear = line.listen("play/live?guild_id=" + guildId() + "&member_id=" + id);
        hears("HELLO", data -> true);
    }

    /** A member of that kind in the guild whose name begins so; the number tells which of them, from 0. */
    static Driver in(Playground playground, String guildName, String persona, int number) {
        var line = new PageLine(playground.url());
        var guild = first(
                line.get("play/world").path("guilds"),
                each -> each.path("name").asText().startsWith(guildName));
        var member = Json.stream(guild.path("members"))
                .filter(each -> each.path("persona").asText().equals(persona))
                .skip(number)
                .findFirst()
                .orElseThrow();
        return new Driver(line, guild, member.path("user").path("id").asText());
    }

    private static JsonNode first(JsonNode list, Predicate<JsonNode> fitting) {
        return Json.stream(list).filter(fitting).findFirst().orElseThrow();
    }

    Driver speaking(String language) {
        locale = language;
        return this;
    }

    String id() {
        return id;
    }

    String guildId() {
        return guild.path("id").asText();
    }

    String channel(String name) {
        return named("channels", name);
    }

    String firstChannel() {
        return guild.path("channels").path(0).path("name").asText();
    }

    String role(String name) {
        return named("roles", name);
    }

    private String named(String list, String name) {
        return first(guild.path(list), each -> each.path("name").asText().equals(name))
                .path("id")
                .asText();
    }

    String username() {
        return first(
                        guild.path("members"),
                        each -> each.path("user").path("id").asText().equals(id))
                .path("user")
                .path("username")
                .asText();
    }

    List<String> commands() {
        return Json.stream(offered()).map(each -> each.path("name").asText()).toList();
    }

    private JsonNode offered() {
        return line.get("play/guilds/" + guildId() + "/commands?member_id=" + id);
    }

    void writes(String channel, String content) {
        line.post(place(channel) + "/messages?member_id=" + id, Json.object().put("content", content));
    }

    /** Types a command, such as "crew role", with the values of its options. */
    void types(String channel, String command, Map<String, Object> options) {
        acts(channel, TYPED, typed(command, options, "", ""), Json.object());
    }

    /** Types a command with a file for one of its options. */
    void types(String channel, String command, Map<String, Object> options, String option, String file, String text) {
        var body = Json.object().put("type", TYPED).put("nonce", "typed");
        body.set("data", typed(command, options, "", option));
        line.upload(interactions(channel), body, "files[" + option + "]", file, text);
    }

    /** Has typed so much of that option. */
    void halfTypes(String channel, String command, String option, String text) {
        acts(channel, HALF_TYPED, typed(command, Map.of(option, text), option, ""), Json.object());
    }

    private ObjectNode typed(String command, Map<String, Object> options, String focused, String file) {
        var words = List.of(command.split(" ", -1));
        var known = first(offered(), each -> each.path("name").asText().equals(words.getFirst()));
        var data = Json.object()
                .put("id", known.path("id").asText())
                .put("name", words.getFirst())
                .put("type", 1);
        return new TypedOptions(options, focused, file).into(data, known, words.subList(1, words.size()));
    }

    void presses(String channel, String message, String customId) {
        var data = Json.object().put("custom_id", customId).put("component_type", BUTTON);
        acts(channel, PRESSED, data, Json.object().put("message_id", message));
    }

    void chooses(String channel, String message, String customId, int type, String... values) {
        var data = Json.object().put("custom_id", customId).put("component_type", type);
        var list = data.putArray("values");
        List.of(values).forEach(list::add);
        acts(channel, PRESSED, data, Json.object().put("message_id", message));
    }

    /** Sends a modal off; fields as Discord's client sends them. */
    void submits(String channel, String modal, ObjectNode... fields) {
        var data = Json.object();
        data.putArray("components").addAll(List.of(fields));
        acts(channel, SENT, data, Json.object().put("modal_id", modal));
    }

    /** Sends a modal off with a file for one of its fields. */
    void submits(String channel, String modal, String field, String file, String text, ObjectNode... fields) {
        var body = Json.object().put("type", SENT).put("nonce", "sent").put("modal_id", modal);
        body.putObject("data").putArray("components").addAll(List.of(fields));
        line.upload(interactions(channel), body, "files[" + field + "]", file, text);
    }

    private void acts(String channel, int type, ObjectNode data, ObjectNode more) {
        more.put("type", type).put("nonce", UUID.randomUUID().toString()).set("data", data);
        line.post(interactions(channel), more);
    }

    private String interactions(String channel) {
        return place(channel) + "/interactions?locale=" + locale + "&member_id=" + id;
    }

    private String place(String channel) {
        return "play/guilds/" + guildId() + "/channels/" + channel(channel);
    }

    JsonNode messages(String channel) {
        return line.get(place(channel) + "/messages?limit=50&member_id=" + id);
    }

    String download(String address) {
        return line.text(address);
    }

    JsonNode hears(String type, Predicate<JsonNode> fitting) {
        return ear.hears(type, fitting);
    }

    /** A new or changed message that says this. */
    JsonNode reads(String type, String content) {
        return ear.hears(type, message -> message.path("content").asText().equals(content));
    }

    @Override
    public void close() {
        ear.close();
    }
}
