package racemanager.discord.stub;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request that reached the stub.
 *
 * @param body the JSON, of a form its payload_json; missing for none
 * @param raw the body as it came
 */
public record Heard(String method, String path, String authorization, JsonNode body, String raw) {

    /** As in {@code "POST /channels/1/messages"}. */
    public String line() {
        return method + " " + path;
    }
}
