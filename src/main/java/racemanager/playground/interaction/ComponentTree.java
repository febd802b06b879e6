package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.playground.json.Json;

/** Finds controls among the components of a message or a modal, however deep they lie. */
public final class ComponentTree {

    private ComponentTree() {}

    public static Stream<JsonNode> all(JsonNode components) {
        return Json.stream(components).flatMap(ComponentTree::withHeld);
    }

    private static Stream<JsonNode> withHeld(JsonNode component) {
        var single = Stream.of("accessory", "component")
                .filter(component::has)
                .map(component::path)
                .flatMap(ComponentTree::withHeld);
        return Stream.concat(Stream.of(component), Stream.concat(all(component.path("components")), single));
    }

    public static Optional<JsonNode> find(JsonNode components, String customId) {
        return all(components)
                .filter(component -> customId.equals(component.path("custom_id").asText(null)))
                .findFirst();
    }
}
