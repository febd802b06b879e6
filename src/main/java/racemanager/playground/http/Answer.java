package racemanager.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import racemanager.playground.json.Json;

/** What is answered to a request. */
@SuppressWarnings("ArrayRecordComponent") // The bytes are only sent, never compared.
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

    private static final int CONNECTION_LOST = -1;

    public static Answer json(int status, JsonNode body) {
        return new Answer(status, "application/json", Json.bytes(body), Map.of());
    }

    public static Answer json(JsonNode body) {
        return json(200, body);
    }

    public static Answer noContent() {
        return new Answer(204, "", new byte[0], Map.of());
    }

    public static Answer bytes(String contentType, byte[] body) {
        return new Answer(200, contentType, body, Map.of());
    }

    /** No answer at all: the connection is closed. */
    public static Answer lost() {
        return new Answer(CONNECTION_LOST, "", new byte[0], Map.of());
    }

    public boolean isLost() {
        return status == CONNECTION_LOST;
    }

    public Answer with(Map<String, String> more) {
        var all = new HashMap<>(headers);
        all.putAll(more);
        return new Answer(status, contentType, body, all);
    }
}
