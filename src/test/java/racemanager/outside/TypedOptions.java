package racemanager.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import racemanager.playground.json.Json;

/**
 * Options as Discord's client sends them: below the sub-command that was typed, each with the type of its definition.
 *
 * @param focused the option that is being typed, for autocompletion; else empty
 * @param file the option that a file was chosen for; else empty
 */
record TypedOptions(Map<String, Object> values, String focused, String file) {

    private static final int ATTACHMENT = 11;

    ObjectNode into(ObjectNode data, JsonNode definition, List<String> deeper) {
        var options = data.putArray("options");
        if (deeper.isEmpty()) {
            definition.path("options").forEach(option -> add(options, option));
            return data;
        }
        var sub = Json.stream(definition.path("options"))
                .filter(option -> option.path("name").asText().equals(deeper.getFirst()))
                .findFirst()
                .orElseThrow();
        options.add(into(head(sub), sub, deeper.subList(1, deeper.size())));
        return data;
    }

    private void add(ArrayNode options, JsonNode definition) {
        var name = definition.path("name").asText();
        if (values.containsKey(name)) {
            var option = head(definition);
            option.set("value", Json.tree(values.get(name)));
            options.add(name.equals(focused) ? option.put("focused", true) : option);
        } else if (definition.path("type").asInt() == ATTACHMENT && name.equals(file)) {
            options.add(head(definition).put("value", 0));
        }
    }

    private static ObjectNode head(JsonNode definition) {
        return Json.object()
                .put("name", definition.path("name").asText())
                .put("type", definition.path("type").asInt());
    }
}
