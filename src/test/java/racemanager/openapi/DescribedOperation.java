package racemanager.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that can be asked of Discord, as its description has it. */
record DescribedOperation(String method, RoutePath path, List<Parameter> parameters, JsonNode node) {

    static final String JSON = "application/json";
    static final String FORM = "multipart/form-data";

    /** An operation that a path leads to, with the values of the names in it. */
    record Found(DescribedOperation operation, Map<String, String> values) {}

    /** A value in the path or the query. */
    record Parameter(String name, String place, boolean required, JsonNode schema) {

        static Parameter of(JsonNode node) {
            return new Parameter(
                    node.path("name").asText(),
                    node.path("in").asText(),
                    node.path("required").asBoolean(),
                    node.path("schema"));
        }
    }

    static DescribedOperation of(String method, String template, List<JsonNode> shared, JsonNode node) {
        var parameters = new ArrayList<>(shared);
        node.path("parameters").forEach(parameters::add);
        return new DescribedOperation(
                method,
                RoutePath.of(template),
                parameters.stream().map(Parameter::of).toList(),
                node);
    }

    String name() {
        return node.path("operationId").asText();
    }

    List<Parameter> in(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.place().equals(place))
                .toList();
    }

    boolean takesBody() {
        return node.has("requestBody");
    }

    boolean needsBody() {
        return node.path("requestBody").path("required").asBoolean();
    }

    boolean takesForm() {
        return node.path("requestBody").path("content").has(FORM);
    }

    /** The schema of the JSON, which a form carries in its part payload_json. */
    Optional<JsonNode> bodySchema() {
        var content = node.path("requestBody").path("content");
        var schema = content.path(content.has(JSON) ? JSON : FORM).path("schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
    }

    boolean answers(int status) {
        return node.path("responses").has(Integer.toString(status));
    }

    /** The schema of the JSON that is answered with this status. */
    Optional<JsonNode> answerSchema(int status) {
        var schema = node.path("responses")
                .path(Integer.toString(status))
                .path("content")
                .path(JSON)
                .path("schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
    }
}
