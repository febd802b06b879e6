package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import racemanager.playground.json.Json;
import racemanager.playground.strict.ComponentType;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Member;

/** What a member chose in a select, checked as Discord's client does, with what the ids stand for. */
final class ChosenValues {

    private ChosenValues() {}

    /**
     * Checks the choice.
     *
     * @param mayBeEmpty for a select of a modal that is not required
     */
    static void check(JsonNode select, JsonNode values, boolean mayBeEmpty, Member chooser, Resolver resolver) {
        var count = values.size();
        var tooFew = count < select.path("min_values").asInt(1) && !(mayBeEmpty && count == 0);
        if (tooFew || count > select.path("max_values").asInt(1)) {
            throw refused(
                    select,
                    "Choose between " + select.path("min_values").asInt(1) + " and "
                            + select.path("max_values").asInt(1) + " values.");
        }
        for (var value : values) {
            check(select, value, chooser, resolver);
        }
    }

    private static void check(JsonNode select, JsonNode value, Member chooser, Resolver resolver) {
        var id = Json.id(value);
        switch (select.path("type").asInt()) {
            case ComponentType.STRING_SELECT -> listed(select, value.asText());
            case ComponentType.USER_SELECT -> resolver.user(id);
            case ComponentType.ROLE_SELECT -> resolver.role(id);
            case ComponentType.MENTIONABLE_SELECT -> resolver.mentionable(id);
            case ComponentType.CHANNEL_SELECT -> resolver.channel(id, chooser);
            default -> throw refused(select, "Nothing can be chosen here.");
        }
    }

    private static void listed(JsonNode select, String value) {
        var options = Json.stream(select.path("options"))
                .map(option -> option.path("value").asText())
                .collect(Collectors.toSet());
        if (!options.contains(value)) {
            throw refused(select, "\"" + value + "\" is not among the options.");
        }
    }

    private static Refusal refused(JsonNode select, String message) {
        return FormErrors.refusal("data." + select.path("custom_id").asText(), "COMPONENT_VALIDATION_FAILED", message);
    }
}
