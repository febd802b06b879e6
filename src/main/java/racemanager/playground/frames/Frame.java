package racemanager.playground.frames;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import racemanager.playground.json.Json;

/** One message between bot and Discord. */
public record Frame(
        Instant at,
        boolean fromBot,
        String kind,
        String summary,
        int status,
        boolean refused,
        JsonNode detail,
        List<String> warnings) {

    public static final String REST = "rest";
    public static final String GATEWAY = "gateway";

    public ObjectNode shape() {
        var json = Json.object()
                .put("at", at.toString())
                .put("direction", fromBot ? "bot→discord" : "discord→bot")
                .put("kind", kind)
                .put("summary", summary)
                .put("status", status)
                .put("refused", refused);
        json.set("detail", detail);
        warnings.forEach(json.withArrayProperty("warnings")::add);
        return json;
    }
}
