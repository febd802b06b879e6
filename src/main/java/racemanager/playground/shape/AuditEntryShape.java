package racemanager.playground.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;
import racemanager.playground.world.AuditEntry;

/** An audit log entry object. */
public final class AuditEntryShape {

    private AuditEntryShape() {}

    public static ObjectNode of(AuditEntry entry) {
        var json = Json.object()
                .put("id", Long.toString(entry.id()))
                .put("user_id", Long.toString(entry.actorId()))
                .put("target_id", entry.targetId() == 0 ? null : Long.toString(entry.targetId()))
                .put("action_type", entry.action());
        if (entry.reason() != null) {
            json.put("reason", entry.reason());
        }
        if (!entry.changes().isEmpty()) {
            json.set("changes", entry.changes());
        }
        if (!entry.options().isEmpty()) {
            json.set("options", entry.options());
        }
        return json;
    }
}
