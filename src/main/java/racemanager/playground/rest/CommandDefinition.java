package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;

/** Fills in what Discord fills in when a command is defined. */
final class CommandDefinition {

    private CommandDefinition() {}

    static ObjectNode completed(JsonNode body) {
        ObjectNode json = body.deepCopy();
        json.remove("id");
        json.put("type", body.path("type").asInt(1));
        json.put("description", body.path("description").asText(""));
        json.put("nsfw", body.path("nsfw").asBoolean(false));
        json.put("dm_permission", body.path("dm_permission").asBoolean(true));
        for (var nullable : new String[] {
            "default_member_permissions", "name_localizations", "description_localizations", "contexts"
        }) {
            if (!json.has(nullable)) {
                json.putNull(nullable);
            }
        }
        if (!json.path("integration_types").isArray()) {
            json.set("integration_types", Json.array().add(0));
        }
        return json;
    }
}
