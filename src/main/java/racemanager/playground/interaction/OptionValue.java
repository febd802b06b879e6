package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import racemanager.playground.json.Json;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.Refusal;

/** What Discord's client lets through as the value of an option. */
final class OptionValue {

    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int BOOLEAN = 5;
    private static final int NUMBER = 10;
    private static final int LONGEST_STRING = 6_000;

    private OptionValue() {}

    static void check(JsonNode definition, JsonNode value) {
        switch (definition.path("type").asInt()) {
            case STRING -> string(definition, value);
            case INTEGER -> number(definition, value, value.isIntegralNumber());
            case NUMBER -> number(definition, value, value.isNumber());
            case BOOLEAN -> require(definition, value.isBoolean(), "Must be either true or false.");
            default -> {}
        }
        var choices = definition.path("choices");
        if (!choices.isEmpty()) {
            var listed = Json.stream(choices)
                    .anyMatch(choice -> choice.path("value").asText().equals(value.asText()));
            require(definition, listed, "Must be one of the choices.");
        }
    }

    private static void string(JsonNode definition, JsonNode value) {
        var length = value.asText().length();
        require(definition, value.isTextual() && length > 0, "Must be a text.");
        require(
                definition,
                length >= definition.path("min_length").asInt(0)
                        && length <= definition.path("max_length").asInt(LONGEST_STRING),
                "Is too short or too long.");
    }

    private static void number(JsonNode definition, JsonNode value, boolean rightKind) {
        require(definition, rightKind, "Must be a number.");
        var within = value.asDouble() >= definition.path("min_value").asDouble(-9_007_199_254_740_992.0)
                && value.asDouble() <= definition.path("max_value").asDouble(9_007_199_254_740_992.0);
        require(definition, within, "Is out of range.");
    }

    private static void require(JsonNode definition, boolean met, String message) {
        if (!met) {
            throw refused(definition, message);
        }
    }

    private static Refusal refused(JsonNode definition, String message) {
        return FormErrors.refusal(
                "options." + definition.path("name").asText(), "APPLICATION_COMMAND_OPTION_VALUE_INVALID", message);
    }
}
