package racemanager.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Makes schemas refuse fields that they do not name, which an OpenAPI description leaves open. Closed is the place where
 * an object stands and not the schema it follows, because several schemas may describe one object together.
 */
record ClosedSchemas(JsonNode components) {

    private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf", "allOf");
    private static final String COMPONENTS = "#/components/schemas/";

    /** All named schemas of the description, each closed inside; the components are changed. */
    static ClosedSchemas of(JsonNode components) {
        var closed = new ClosedSchemas(components);
        components.path("schemas").forEach(closed::closeInside);
        return closed;
    }

    /** A copy of this schema, closed. */
    ObjectNode close(JsonNode schema) {
        ObjectNode copy = schema.deepCopy();
        closeInside(copy);
        closeHere(copy);
        return copy;
    }

    private void closeInside(JsonNode schema) {
        schema.path("properties").forEach(this::closePlace);
        closePlace(schema.path("items"));
        closePlace(schema.path("additionalProperties"));
        ALTERNATIVES.forEach(word -> schema.path(word).forEach(this::closeInside));
    }

    private void closePlace(JsonNode schema) {
        if (schema.isObject()) {
            closeInside(schema);
            closeHere(schema);
        }
    }

    private void closeHere(JsonNode schema) {
        if (schema instanceof ObjectNode place && namesFields(place)) {
            place.put("unevaluatedProperties", false);
        }
    }

    private boolean namesFields(JsonNode schema) {
        return schema.has("properties")
                || (schema.has("$ref") && namesFields(named(schema.path("$ref").asText())))
                || ALTERNATIVES.stream().anyMatch(word -> namesFieldsInOne(schema.path(word)));
    }

    private boolean namesFieldsInOne(JsonNode alternatives) {
        for (var one : alternatives) {
            if (namesFields(one)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode named(String reference) {
        return components.path("schemas").path(reference.substring(COMPONENTS.length()));
    }
}
