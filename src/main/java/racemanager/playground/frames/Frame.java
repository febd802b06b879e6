package racemanager.playground.frames;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import racemanager.playground.json.Json;

/**
 * One message between bot and Discord.
 *
 * @param detail as it went, however long; it is shortened where somebody looks at it
 */
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

    private static final String REQUEST = "request";
    private static final int LARGEST_REQUEST = 8_192;

    public ObjectNode shape() {
        var json = Json.object()
                .put("at", at.toString())
                .put("direction", fromBot ? "bot→discord" : "discord→bot")
                .put("kind", kind)
                .put("summary", summary)
                .put("status", status)
                .put("refused", refused);
        json.set("detail", shortened());
        warnings.forEach(json.withArrayProperty("warnings")::add);
        return json;
    }

    private JsonNode shortened() {
        var request = detail.path(REQUEST);
        if (!kind.equals(REST) || !request.isContainerNode()) return detail;
        var text = Json.text(request);
        if (text.length() <= LARGEST_REQUEST) return detail;
        ObjectNode shorter = detail.deepCopy();
        shorter.putObject(REQUEST).put("shortened", text.substring(0, LARGEST_REQUEST));
        return shorter;
    }
}
