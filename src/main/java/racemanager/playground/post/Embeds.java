package racemanager.playground.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Adds to embeds what Discord adds: their type, and whether fields stand in line. */
final class Embeds {

    private Embeds() {}

    /** Changes the array itself and returns it. */
    static JsonNode completed(JsonNode embeds) {
        for (var embed : embeds) {
            if (embed instanceof ObjectNode object) {
                object.put("type", "rich");
                for (var field : object.path("fields")) {
                    if (field instanceof ObjectNode line && !line.has("inline")) {
                        line.put("inline", false);
                    }
                }
            }
        }
        return embeds;
    }
}
