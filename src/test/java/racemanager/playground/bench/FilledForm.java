package racemanager.playground.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A form that a driver fills in and sends: names and account numbers are typed, the first line of a list is chosen. */
final class FilledForm {

    private static final int LABEL = 18;
    private static final int TEXT_INPUT = 4;
    private static final long FIRST_ACCOUNT = 76_561_197_960_300_017L;
    /** None of them ends in zeros, as one that a spreadsheet has rounded. */
    private static final long STEP = 100;

    private FilledForm() {}

    /** What the page sends for this form of the driver with that number. */
    static String of(JsonNode modal, int driver) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("type", 5).put("nonce", "n").put("modal_id", modal.path("id").asText());
        var data =
                body.putObject("data").put("custom_id", modal.path("custom_id").asText());
        var parts = data.putArray("components");
        for (var label : modal.path("components")) {
            if (label.path("type").asInt() == LABEL) {
                parts.addObject()
                        .put("type", LABEL)
                        .put("id", label.path("id").asInt())
                        .set("component", filled(label, driver));
            }
        }
        return body.toString();
    }

    private static ObjectNode filled(JsonNode label, int driver) {
        var field = label.path("component");
        var sent = JsonNodeFactory.instance.objectNode();
        sent.put("type", field.path("type").asInt())
                .put("id", field.path("id").asInt())
                .put("custom_id", field.path("custom_id").asText());
        if (field.path("type").asInt() == TEXT_INPUT) {
            return sent.put("value", typed(label.path("label").asText(), driver));
        }
        sent.putArray("values").add(field.path("options").path(0).path("value").asText());
        return sent;
    }

    private static String typed(String label, int driver) {
        return label.toLowerCase(Locale.ROOT).contains("account")
                ? Long.toString(FIRST_ACCOUNT + STEP * driver)
                : "Driver " + (driver + 1);
    }
}
