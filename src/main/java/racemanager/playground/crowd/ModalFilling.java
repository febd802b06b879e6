package racemanager.playground.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import racemanager.playground.json.Json;
import racemanager.playground.strict.ComponentType;

/** A modal as a member of a crowd fills it in. */
final class ModalFilling {

    /** A field that is filled in, with the words that stand at it. */
    record Field(String customId, String label, JsonNode answer) {

        /** What was typed or chosen, for people to read. */
        String text() {
            var value = answer.has("values") ? answer.path("values") : answer.path("value");
            return value.isArray()
                    ? String.join(", ", Json.stream(value).map(JsonNode::asText).toList())
                    : value.asText();
        }
    }

    private final Map<String, String> patterns;
    private final long channelId;
    private final RandomGenerator random;

    /**
     * @param patterns what is asked for, by custom id
     * @param channelId where the modal opened
     */
    ModalFilling(Map<String, String> patterns, long channelId, RandomGenerator random) {
        this.patterns = patterns;
        this.channelId = channelId;
        this.random = random;
    }

    /** All fields of the modal, in its order. */
    List<Field> fields(JsonNode modal, Participant who) {
        var fields = new ArrayList<Field>();
        for (var part : modal.path("components")) {
            switch (part.path("type").asInt()) {
                case ComponentType.LABEL -> fields.add(field(part.path("component"), part, who));
                case ComponentType.ROW -> part.path("components").forEach(each -> fields.add(field(each, each, who)));
                default -> {}
            }
        }
        return fields;
    }

    /** As the page sends them. */
    static ArrayNode sent(List<Field> fields) {
        return Json.array(fields.stream().map(Field::answer).toList());
    }

    private Field field(JsonNode field, JsonNode labelled, Participant who) {
        var customId = field.path("custom_id").asText();
        var type = field.path("type").asInt();
        var pattern = patterns.containsKey(customId) ? who.fill(patterns.getOrDefault(customId, "")) : "";
        var answer = Json.object().put("type", type).put("custom_id", customId);
        switch (type) {
            case ComponentType.TEXT_INPUT -> answer.put("value", new TypedText(field, labelled).of(who, pattern));
            case ComponentType.FILE_UPLOAD -> {}
            case ComponentType.CHECKBOX ->
                answer.put("value", pattern.isEmpty() ? field.path("default").asBoolean() : pattern.equals("true"));
            case ComponentType.RADIO_GROUP ->
                choice(field, who, pattern).values().stream()
                        .findFirst()
                        .ifPresent(value -> answer.put("value", value));
            default -> choice(field, who, pattern).values().forEach(answer.withArrayProperty("values")::add);
        }
        return new Field(customId, labelled.path("label").asText(), answer);
    }

    private Choice choice(JsonNode field, Participant who, String pattern) {
        return Choice.in(field, who, channelId, pattern, random);
    }
}
