package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.http.Call;
import racemanager.playground.json.Json;
import racemanager.playground.shape.AuditEntryShape;
import racemanager.playground.strict.AuditReason;
import racemanager.playground.world.AuditEntry;
import racemanager.playground.world.Happening.ToBots;
import racemanager.playground.world.World;

/** Notes in a guild's audit log what a request changed, with the reason that it gave. */
final class AuditLog {

    private final World world;

    AuditLog(World world) {
        this.world = world;
    }

    void note(Call call, long guild, AuditAction action, long target) {
        note(call, guild, action, target, Json.array());
    }

    void note(Call call, long guild, AuditAction action, long target, JsonNode changes) {
        if (guild == 0) {
            return;
        }
        var reason = AuditReason.of(call.header(AuditReason.HEADER)).orElse(null);
        var options = AuditOptions.of(world, call, action);
        var entry =
                new AuditEntry(world.nextId(), guild, call.caller(), target, action.number(), reason, changes, options);
        world.put(world.books().audit(), entry);
        ObjectNode told = AuditEntryShape.of(entry).put("guild_id", Long.toString(guild));
        world.tell(new ToBots(guild, 0, "GUILD_AUDIT_LOG_ENTRY_CREATE", told));
    }

    /** What a body set, as change objects. */
    static ArrayNode set(JsonNode body) {
        var changes = Json.array();
        body.properties().stream()
                .filter(field -> !field.getKey().equals("image"))
                .forEach(field -> changes.addObject().put("key", field.getKey()).set("new_value", field.getValue()));
        return changes;
    }

    /** A role that was given or taken, in the words of the log. */
    static ArrayNode role(String key, long id, String name) {
        var change = Json.object().put("key", key);
        change.putArray("new_value").addObject().put("id", Long.toString(id)).put("name", name);
        return Json.array().add(change);
    }
}
