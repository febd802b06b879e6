package racemanager.playground.visitor;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import racemanager.playground.http.Call;
import racemanager.playground.json.Json;
import racemanager.playground.strict.Refusal;

/** What the page asks of a control, field by field; one that cannot be is refused in one sentence. */
record Wish(JsonNode body) {

    static Wish in(Call call) {
        if (call.body().isObject()) {
            return new Wish(call.body());
        }
        throw refused("The request's body must be a JSON object.");
    }

    static Refusal refused(String sentence) {
        return Refusal.of(400, 0, sentence);
    }

    boolean has(String field) {
        return body.hasNonNull(field);
    }

    /** A whole number from min to max; empty where the field is missing. */
    OptionalInt whole(String field, int min, int max) {
        var value = body.path(field);
        if (!has(field)) {
            return OptionalInt.empty();
        }
        if (!value.canConvertToInt() || !isWhole(value) || value.asInt() < min || value.asInt() > max) {
            throw refused(field + " must be a whole number from " + min + " to " + max + ".");
        }
        return OptionalInt.of(value.asInt());
    }

    private static boolean isWhole(JsonNode value) {
        return value.decimalValue().remainder(BigDecimal.ONE).signum() == 0;
    }

    /** The same for a field that must be there. */
    int needed(String field, int min, int max) {
        return whole(field, min, max)
                .orElseThrow(() -> refused(field + " must be a whole number from " + min + " to " + max + "."));
    }

    /** A share from 0 to 1; empty where the field is missing. */
    OptionalDouble share(String field) {
        if (!has(field)) {
            return OptionalDouble.empty();
        }
        var value = body.path(field);
        if (!value.isNumber() || value.asDouble() < 0 || value.asDouble() > 1) {
            throw refused(field + " must be a number from 0 to 1.");
        }
        return OptionalDouble.of(value.asDouble());
    }

    /** A text; empty where the field is missing. */
    Optional<String> text(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        if (!body.path(field).isTextual()) {
            throw refused(field + " must be a text.");
        }
        return Optional.of(body.path(field).asText());
    }

    String neededText(String field) {
        return text(field).filter(given -> !given.isEmpty()).orElseThrow(() -> refused(field + " is missing."));
    }

    /** The id of something, as a text of digits or as a number. */
    long id(String field) {
        var id = Json.id(body.path(field));
        if (id == 0) {
            throw refused(field + " must be an id.");
        }
        return id;
    }
}
