package racemanager.playground.rest;

import java.util.List;
import java.util.Optional;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.AuditEntryShape;
import racemanager.playground.shape.UserShape;
import racemanager.playground.world.AuditEntry;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** A guild's audit log, newest first. */
public final class AuditRoutes {

    private final World world;
    private final Desk desk;

    public AuditRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/guilds/{guild}/audit-logs", this::list);
    }

    private Answer list(Call call) {
        var bot = desk.rules().self(call.id("guild"), call.caller());
        desk.rules().inGuild(bot, Permission.VIEW_AUDIT_LOG);
        var found = page(bot.guildId(), call);
        var json = Json.object();
        json.set(
                "audit_log_entries",
                Json.array(found.stream().map(AuditEntryShape::of).toList()));
        json.set(
                "users",
                Json.array(found.stream()
                        .flatMap(entry -> List.of(entry.actorId(), entry.targetId()).stream())
                        .distinct()
                        .flatMap(id -> world.users().find(id).stream())
                        .map(UserShape::of)
                        .toList()));
        for (var empty : List.of(
                "application_commands",
                "auto_moderation_rules",
                "guild_scheduled_events",
                "integrations",
                "threads",
                "webhooks")) {
            json.putArray(empty);
        }
        return Answer.json(json);
    }

    private List<AuditEntry> page(long guild, Call call) {
        var actor = Json.id(call.query("user_id", ""));
        var action = call.query("action_type", -1, 0, 1_000);
        var before = Optional.of(Json.id(call.query("before", ""))).filter(id -> id != 0);
        return world.books().audit().of(guild).descendingMap().values().stream()
                .filter(entry -> actor == 0 || entry.actorId() == actor)
                .filter(entry -> action < 0 || entry.action() == action)
                .filter(entry -> before.isEmpty() || entry.id() < before.get())
                .limit(call.query("limit", 50, 1, 100))
                .toList();
    }
}
