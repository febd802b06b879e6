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
                object.findParents("attachment_id").forEach(Embeds::withoutAttachment);
                for (var field : object.path("fields")) {
                    if (field instanceof ObjectNode line && !line.has("inline")) {
                        line.put("inline", false);
                    }
                }
            }
        }
        return embeds;
    }

    /** Pictures of components name their attachment, those of embeds do not. */
    private static void withoutAttachment(JsonNode picture) {
        if (picture instanceof ObjectNode object) {
            object.remove("attachment_id");
        }
    }
}
