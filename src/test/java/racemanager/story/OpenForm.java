package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form that has opened before a visitor. */
final class OpenForm {

    private static final int SENT = 5;

    private final Visitor visitor;
    private final String channel;
    private final JsonNode modal;
    private final Optional<SeenMessage> source;
    private final Map<String, String> filled = new HashMap<>();
    private final Map<String, PageApi.Sent> uploads = new HashMap<>();

    OpenForm(Visitor visitor, String channel, JsonNode modal, Optional<SeenMessage> source) {
        this.visitor = visitor;
        this.channel = channel;
        this.modal = modal;
        this.source = source;
    }

    /** Types into a field, or chooses a line of its list. */
    OpenForm with(String label, String text) {
        var field = field(label);
        filled.put(field.path("custom_id").asText(), text);
        return this;
    }

    /** Chooses a file, whose name and type say nothing of what is in it. */
    OpenForm with(String label, byte[] file) {
        uploads.put(field(label).path("custom_id").asText(), new PageApi.Sent("holiday.txt", "text/plain", file));
        return this;
    }

    private JsonNode field(String label) {
        return new Components(modal.path("components"))
                .all()
                .filter(each -> each.path("type").asInt() == Components.LABEL)
                .filter(each -> Components.isRead(each.path("label").asText(), label))
                .map(each -> each.path("component"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The form has no field \"" + label + "\": " + this));
    }

    /** What stands in a field before anything is typed. */
    String shows(String label) {
        return present(field(label));
    }

    private static String present(JsonNode field) {
        return field.path("type").asInt() == Components.TEXT_INPUT
                ? field.path("value").asText("")
                : PageApi.each(field.path("options"))
                        .filter(option -> option.path("default").asBoolean())
                        .map(option -> option.path("label").asText())
                        .findFirst()
                        .orElse("");
    }

    Reaction sends() {
        return submits().awaited();
    }

    /** Sends it without waiting for what comes of it. */
    Gesture submits() {
        var data = PageApi.object().put("custom_id", modal.path("custom_id").asText());
        var sent = data.putArray("components");
        new Components(modal.path("components"))
                .all()
                .filter(each -> each.path("type").asInt() == Components.LABEL)
                .forEach(each -> sent.addObject()
                        .put("type", Components.LABEL)
                        .put("id", each.path("id").asInt())
                        .set("component", sent(each.path("component"))));
        var opened = PageApi.object().put("modal_id", modal.path("id").asText());
        return visitor.acts(channel, SENT, data, opened, source, uploads);
    }

    private ObjectNode sent(JsonNode field) {
        var id = field.path("custom_id").asText();
        var text = filled.getOrDefault(id, present(field));
        var sent = PageApi.object()
                .put("type", field.path("type").asInt())
                .put("id", field.path("id").asInt())
                .put("custom_id", id);
        if (field.path("type").asInt() == Components.TEXT_INPUT) {
            return sent.put("value", text);
        }
        var values = sent.putArray("values");
        PageApi.each(field.path("options"))
                .filter(option -> option.path("label").asText().equals(text))
                .forEach(option -> values.add(option.path("value").asText()));
        return sent;
    }

    List<String> words() {
        var words = new ArrayList<>(new Components(modal.path("components")).words());
        words.add(modal.path("title").asText());
        return words;
    }

    @Override
    public String toString() {
        return String.join("\n", words());
    }
}
