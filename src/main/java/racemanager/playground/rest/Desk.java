package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import racemanager.playground.http.Call;
import racemanager.playground.json.Json;
import racemanager.playground.post.MessageDesk;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.PermissionRules;
import racemanager.playground.world.World;

/** What the families of routes share: the world, who may do what in it, and where messages are made. */
public record Desk(World world, PermissionRules rules, MessageDesk messages) {

    static FormErrors errors(Call call) {
        return new FormErrors(call.warnings()::add);
    }

    /** The body, or an empty object where none came. */
    static JsonNode object(Call call) {
        return call.body().isMissingNode() ? Json.object() : call.body();
    }

    AuditLog audit() {
        return new AuditLog(world);
    }
}
