package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.RoleShape;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.RoleRules;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfRole;
import racemanager.playground.world.Member;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Role;
import racemanager.playground.world.World;

/** The roles of a guild. */
public final class RoleRoutes {

    private static final String ROLES = "/guilds/{guild}/roles";

    private final World world;
    private final Desk desk;

    public RoleRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", ROLES, call -> list(self(call)))
                .on("POST", ROLES, this::create)
                .on("PATCH", ROLES, this::move)
                .on("GET", ROLES + "/{role}", call -> shown(role(call)))
                .on("PATCH", ROLES + "/{role}", this::edit)
                .on("DELETE", ROLES + "/{role}", this::delete);
    }

    private Member self(Call call) {
        return desk.rules().self(call.id("guild"), call.caller());
    }

    private Answer list(Member bot) {
        return Answer.json(Json.array(world.roles().in(bot.guildId()).stream()
                .map(role -> RoleShape.of(world, role))
                .toList()));
    }

    private Role role(Call call) {
        return find(self(call).guildId(), call.id("role"));
    }

    private Role find(long guild, long id) {
        return world.roles().find(guild, id).orElseThrow(() -> Refusal.unknown(Unknown.ROLE));
    }

    private Answer shown(Role role) {
        return Answer.json(RoleShape.of(world, role));
    }

    private Answer create(Call call) {
        var bot = self(call);
        desk.rules().inGuild(bot, Permission.MANAGE_ROLES);
        RoleRules.check(Desk.object(call), Desk.errors(call));
        RoleRules.refuseAbove(world.roles().in(bot.guildId()).size() + 1);
        var everyone = find(bot.guildId(), bot.guildId());
        var blank =
                new Role(world.nextId(), bot.guildId(), "new role", everyone.permissions(), 1, 0, false, false, false);
        var role = store(Kind.CREATED, changed(blank, Desk.object(call), bot));
        desk.audit().note(call, bot.guildId(), AuditAction.ROLE_CREATE, role.id(), AuditLog.set(Desk.object(call)));
        return shown(role);
    }

    private Answer edit(Call call) {
        var bot = self(call);
        var old = role(call);
        mayChange(bot, old);
        RoleRules.check(Desk.object(call), Desk.errors(call));
        var role = store(Kind.CHANGED, changed(old, Desk.object(call), bot));
        desk.audit().note(call, bot.guildId(), AuditAction.ROLE_UPDATE, role.id(), AuditLog.set(Desk.object(call)));
        return shown(role);
    }

    private void mayChange(Member bot, Role role) {
        desk.rules().inGuild(bot, Permission.MANAGE_ROLES);
        if (!desk.rules().rights().isAbove(bot, role)) {
            throw Refusal.missingPermissions();
        }
    }

    /** A bot cannot give a role what it does not hold itself. */
    private Role changed(Role old, JsonNode body, Member bot) {
        var permissions = body.hasNonNull("permissions") ? Json.id(body.path("permissions")) : old.permissions();
        if ((permissions & ~old.permissions() & ~desk.rules().rights().inGuild(bot)) != 0) {
            throw Refusal.missingPermissions();
        }
        var color = body.path("colors").path("primary_color").asInt(old.color());
        return new Role(
                old.id(),
                old.guildId(),
                body.path("name").asText(old.name()),
                permissions,
                old.position(),
                body.path("color").asInt(color),
                body.path("hoist").asBoolean(old.hoist()),
                body.path("mentionable").asBoolean(old.mentionable()),
                old.managed());
    }

    /** Only roles below the bot's own move, and only to places below it. */
    private Answer move(Call call) {
        var bot = self(call);
        desk.rules().inGuild(bot, Permission.MANAGE_ROLES);
        List<Role> moved = new ArrayList<>();
        for (var each : call.body()) {
            var role = find(bot.guildId(), Json.id(each.path("id")));
            mayChange(bot, role);
            moved.add(role.at(each.path("position").asInt(role.position())));
        }
        if (moved.stream().anyMatch(role -> !desk.rules().rights().isAbove(bot, role))) {
            throw Refusal.missingPermissions();
        }
        moved.stream().sorted(Comparator.comparingInt(Role::position)).forEach(role -> store(Kind.CHANGED, role));
        return list(bot);
    }

    private Role store(Kind kind, Role role) {
        world.put(world.roles(), role);
        world.tell(new OfRole(kind, role));
        return role;
    }

    private Answer delete(Call call) {
        var role = role(call);
        if (role.isEveryone() || role.managed()) {
            throw RoleRules.invalid();
        }
        desk.rules().toGive(self(call), role);
        world.members().in(role.guildId()).stream()
                .filter(member -> member.roles().contains(role.id()))
                .forEach(member -> world.put(world.members(), member.without(role.id())));
        world.remove(world.roles(), role);
        world.tell(new OfRole(Kind.GONE, role));
        desk.audit().note(call, role.guildId(), AuditAction.ROLE_DELETE, role.id());
        return Answer.noContent();
    }
}
