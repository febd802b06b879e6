package racemanager.playground.strict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import racemanager.playground.json.Json;

/** What any request must keep to, whatever it asks for: its version, its ids, its kind of body. */
public final class RequestRules {

    private static final Set<String> IDS =
            Set.of("channel", "guild", "user", "role", "command", "event", "overwrite", "application", "interaction");
    private static final Set<Integer> VERSIONS = Set.of(9, 10);

    private RequestRules() {}

    /** Versions 9 and 10 are spoken here; older ones are deprecated or gone, and there is no newer one. */
    public static void version(int version) {
        if (!VERSIONS.contains(version)) {
            throw Refusal.of(400, 50041, "Invalid API version");
        }
    }

    /** A request without User-Agent is stopped before it reaches Discord. */
    public static void userAgent(String header) {
        if (header.isBlank()) {
            throw Refusal.of(403, 40333, "internal network error");
        }
    }

    /** Ids in a path are snowflakes. */
    public static void ids(Map<String, String> params, FormErrors errors) {
        params.forEach((name, value) -> {
            if (isId(name, value) && Json.id(value) == 0) {
                errors.add(name + "_id", "NUMBER_TYPE_COERCE", "Value \"" + value + "\" is not snowflake.");
            }
        });
        errors.refuseIfAny();
    }

    private static boolean isId(String name, String value) {
        return (IDS.contains(name) || name.equals("message")) && !value.startsWith("@");
    }

    /** A body of JSON says so; Discord takes no other kind but forms. */
    public static void contentType(String header, JsonNode body) {
        var type = header.split(";", 2)[0].trim();
        if (!body.isMissingNode() && !type.equals("application/json") && !type.equals("multipart/form-data")) {
            throw FormErrors.refusal(
                    "",
                    "CONTENT_TYPE_INVALID",
                    "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.");
        }
    }
}
