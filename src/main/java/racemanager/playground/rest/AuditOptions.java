package racemanager.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.http.Call;
import racemanager.playground.json.Json;
import racemanager.playground.world.World;

/** What an audit log entry of some kinds says besides; libraries read it without asking whether it is there. */
final class AuditOptions {

    private static final String ROLE = "0";
    private static final String MEMBER = "1";

    private AuditOptions() {}

    /** From the request's path and body; empty for kinds that have none. Numbers are written as texts. */
    static ObjectNode of(World world, Call call, AuditAction action) {
        return switch (action) {
            case MESSAGE_DELETE -> place(call).put("count", "1");
            case MESSAGE_BULK_DELETE ->
                Json.object()
                        .put(
                                "count",
                                Integer.toString(call.body().path("messages").size()));
            case MESSAGE_PIN, MESSAGE_UNPIN -> place(call).put("message_id", call.param("message"));
            case OVERWRITE_UPDATE, OVERWRITE_DELETE -> overwrite(world, call);
            default -> Json.object();
        };
    }

    private static ObjectNode place(Call call) {
        return Json.object().put("channel_id", call.param("channel"));
    }

    private static ObjectNode overwrite(World world, Call call) {
        var id = call.id("overwrite");
        var json = Json.object().put("id", Long.toString(id));
        var role = world.roles().all().stream().filter(each -> each.id() == id).findFirst();
        role.ifPresent(found -> json.put("role_name", found.name()));
        return json.put("type", role.isPresent() ? ROLE : MEMBER);
    }
}
