package racemanager.playground.strict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import racemanager.playground.json.Json;

/** Collects what is wrong with a body, so that all of it is answered at once, as Discord does. */
public final class FormErrors {

    private final ObjectNode errors = Json.object();
    private final Consumer<String> warnings;

    /** Unknown fields are no error to Discord; they go to the warnings. */
    public FormErrors(Consumer<String> warnings) {
        this.warnings = warnings;
    }

    void add(String path, String code, String message) {
        var place = errors;
        for (var step : path.split("\\.", -1)) {
            if (!step.isEmpty()) {
                place = place.withObjectProperty(step);
            }
        }
        place.withArrayProperty("_errors").addObject().put("code", code).put("message", message);
    }

    /** A refusal for a single field. */
    public static Refusal refusal(String path, String code, String message) {
        var single = new FormErrors(warning -> {});
        single.add(path, code, message);
        return Refusal.form(single.errors);
    }

    void warn(String sentence) {
        warnings.accept(sentence);
    }

    /** Ends the request when anything was wrong. */
    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw Refusal.form(errors);
        }
    }
}
