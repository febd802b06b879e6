package racemanager.playground.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import racemanager.playground.json.Json;

/** Numbers the components of a message or modal that came without an id, as Discord does. */
public final class ComponentIds {

    private final Set<Integer> taken = new HashSet<>();
    private int next = 1;

    private ComponentIds() {}

    /** Changes the tree itself. */
    public static void number(JsonNode components) {
        var ids = new ComponentIds();
        ids.collect(components);
        ids.assign(components);
    }

    private void collect(JsonNode node) {
        if (node.isObject() && node.path("id").asInt(0) > 0 && node.has("type")) {
            taken.add(node.path("id").asInt());
        }
        node.forEach(this::collect);
    }

    private void assign(JsonNode components) {
        for (var component : components) {
            if (component instanceof ObjectNode object && object.path("id").asInt(0) == 0) {
                while (taken.contains(next)) {
                    next++;
                }
                object.put("id", next++);
            }
            assign(component.path("components"));
            for (var single : new String[] {"accessory", "component"}) {
                if (component.has(single)) {
                    assign(Json.array().add(component.get(single)));
                }
            }
        }
    }
}
