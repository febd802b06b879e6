package racemanager.playground.frames;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import racemanager.playground.json.Json;

/**
 * A REST request with its answer.
 *
 * @param route the route's template, {@code /channels/{channel}/messages}; empty for one that the playground lacks
 * @param path what was asked for, without {@code /api/v10}
 * @param body the JSON, of a form its payload_json; missing for none
 * @param files the names of a form's parts that hold files
 * @param answer the JSON of the answer; missing for none
 */
public record Exchange(
        Instant at,
        String method,
        String route,
        String path,
        Map<String, String> query,
        String contentType,
        String userAgent,
        JsonNode body,
        List<String> files,
        int status,
        JsonNode answer) {

    /** As one JSON object; a body that is not there is no field. */
    public ObjectNode shape() {
        var json = Json.object()
                .put("at", at.toString())
                .put("method", method)
                .put("route", route)
                .put("path", path);
        var asked = json.putObject("query");
        query.forEach(asked::put);
        json.put("content_type", contentType).put("user_agent", userAgent);
        files.forEach(json.withArrayProperty("files")::add);
        json.put("status", status);
        if (!body.isMissingNode()) {
            json.set("body", body);
        }
        if (!answer.isMissingNode()) {
            json.set("answer", answer);
        }
        return json;
    }
}
