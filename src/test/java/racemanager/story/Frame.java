package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** One message between bot and Discord, as the page's protocol panel shows it. */
record Frame(JsonNode json) {

    /** Whether Discord refused it, or would have ignored a part of it. */
    boolean isObjectionable() {
        return json.path("refused").asBoolean() || !json.path("warnings").isEmpty();
    }

    boolean isRequest() {
        return json.path("kind").asText().equals("rest");
    }

    /** When Discord had carried it out, or sent it. */
    Instant at() {
        return Instant.parse(json.path("at").asText());
    }

    /** Of a request: what Discord answered. */
    int status() {
        return json.path("status").asInt();
    }

    /** Of a request: what was asked for. */
    JsonNode body() {
        return json.path("detail").path("request");
    }

    String summary() {
        return json.path("summary").asText();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
