package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message as a visitor sees it at one moment; doing something with it tells what comes of it. */
record SeenMessage(Visitor visitor, String channel, JsonNode json) {

    private static final int EPHEMERAL = 64;
    private static final int PRESSED = 3;

    String id() {
        return json.path("id").asText();
    }

    /** Ids ascend with time. */
    boolean isAfter(SeenMessage other) {
        return Long.parseLong(id()) > Long.parseLong(other.id());
    }

    /** Where it is, as an order to a crowd says it. */
    ObjectNode place() {
        return PageApi.object()
                .put("guild_id", visitor.guildId())
                .put("channel_id", channel)
                .put("message_id", id());
    }

    /** The same message before somebody else's eyes. */
    SeenMessage seenBy(Visitor other) {
        return new SeenMessage(other, channel, json);
    }

    /** The files of the pictures that it shows: their address and their id on Discord. */
    List<JsonNode> pictures() {
        return components()
                .all()
                .flatMap(each -> PageApi.each(each.path("items")))
                .map(item -> item.path("media"))
                .toList();
    }

    String customId(String label) {
        return components().control(label).path("custom_id").asText();
    }

    boolean isEphemeral() {
        return (json.path("flags").asInt() & EPHEMERAL) != 0;
    }

    /** Whether it begins with the names of members. */
    boolean isCall() {
        return !isEphemeral() && text().startsWith("<@");
    }

    /** All that is written on it, piece by piece. */
    List<String> words() {
        return Stream.concat(Stream.of(json.path("content").asText()), components().words().stream())
                .filter(text -> !text.isEmpty())
                .map(SeenMessage::rendered)
                .toList();
    }

    /** Without the marks that markdown does not show. */
    private static String rendered(String text) {
        return text.replaceAll("\\*\\*|`|^#+ ", "").replaceAll("\\\\([^\\p{L}\\p{N}\\s])", "$1");
    }

    String text() {
        return words().stream().collect(Collectors.joining("\n"));
    }

    boolean says(String... words) {
        var text = text();
        return Stream.of(words).allMatch(text::contains);
    }

    private Components components() {
        return new Components(json.path("components"));
    }

    /** How many components it has, nested ones included. */
    long componentCount() {
        return components().all().count();
    }

    /** How long all its texts are together. */
    int characters() {
        return components()
                .all()
                .mapToInt(each -> each.path("content").asText().length())
                .sum();
    }

    boolean has(String label) {
        return components().has(label);
    }

    boolean isPressable(String label) {
        return !components().control(label).path("disabled").asBoolean();
    }

    /** The content of the file that it shows. */
    byte[] download() {
        var address = json.path("components").findValue("file").path("url").asText();
        return visitor.downloads(address);
    }

    /** Of an announcement: all pages of the list of drivers. */
    String fullList() {
        var page = presses("Details").message().presses("Full list").message();
        var text = new StringBuilder(page.text());
        while (page.has("▶") && page.isPressable("▶")) {
            page = page.presses("▶").message();
            text.append('\n').append(page.text());
        }
        return text.toString();
    }

    Reaction presses(String label) {
        return beginsToPress(label).awaited();
    }

    /** Presses without waiting for what comes of it. */
    Gesture beginsToPress(String label) {
        return acts(components().control(label), PageApi.object());
    }

    /** Chooses lines of a list, or a channel or a role by its name; a day by its date. */
    SeenMessage chooses(String placeholder, String... lines) {
        return picks(placeholder, lines).message();
    }

    /** The same where a form may open. */
    Reaction picks(String placeholder, String... lines) {
        return beginsToPick(placeholder, lines).awaited();
    }

    /** The same on a message that everybody sees, which may change for somebody else's sake. */
    Gesture beginsToPick(String placeholder, String... lines) {
        var select = components().control(placeholder);
        var data = PageApi.object();
        var values = data.putArray("values");
        for (var line : lines) {
            values.add(value(select, line));
        }
        return acts(select, data);
    }

    /** The lines of a list. */
    List<String> lines(String placeholder) {
        return PageApi.each(components().control(placeholder).path("options"))
                .map(option -> option.path("label").asText())
                .toList();
    }

    private String value(JsonNode select, String line) {
        if (select.path("type").asInt() == Components.CHANNEL_SELECT) {
            return visitor.channel(line);
        }
        if (select.path("type").asInt() == Components.ROLE_SELECT) {
            return visitor.role(line);
        }
        return PageApi.each(select.path("options"))
                .filter(option -> option.path("label").asText().equals(line)
                        || option.path("value").asText().equals(line))
                .map(option -> option.path("value").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no line \"" + line + "\" in " + select));
    }

    private Gesture acts(JsonNode control, ObjectNode data) {
        data.put("custom_id", control.path("custom_id").asText())
                .put("component_type", control.path("type").asInt());
        return visitor.acts(channel, PRESSED, data, PageApi.object().put("message_id", id()), Optional.of(this));
    }

    @Override
    public String toString() {
        return text();
    }
}
