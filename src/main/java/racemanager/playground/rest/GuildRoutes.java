package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.GuildShape;
import racemanager.playground.shape.RoleShape;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfRole;
import racemanager.playground.world.Member;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Role;
import racemanager.playground.world.World;

/** Guilds and their roles. */
public final class GuildRoutes {

    private final World world;
    private final Desk desk;

    public GuildRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/guilds/{guild}", this::get)
                .on("GET", "/guilds/{guild}/roles", this::roles)
                .on("POST", "/guilds/{guild}/roles", this::createRole)
                .on("GET", "/guilds/{guild}/roles/{role}", call -> shown(role(call)))
                .on("PATCH", "/guilds/{guild}/roles/{role}", this::editRole)
                .on("DELETE", "/guilds/{guild}/roles/{role}", this::deleteRole);
    }

    private Member self(Call call) {
        return desk.rules().self(call.id("guild"), call.caller());
    }

    private Answer get(Call call) {
        var guild = world.guilds().find(self(call).guildId()).orElseThrow();
        var json = GuildShape.of(world, guild);
        if (call.query("with_counts", "false").equals("true")) {
            var count = world.members().in(guild.id()).size();
            json.put("approximate_member_count", count).put("approximate_presence_count", count);
        }
        return Answer.json(json);
    }

    private Answer roles(Call call) {
        return Answer.json(Json.array(world.roles().in(self(call).guildId()).stream()
                .map(role -> RoleShape.of(world, role))
                .toList()));
    }

    private Role role(Call call) {
        return world.roles()
                .find(self(call).guildId(), call.id("role"))
                .orElseThrow(() -> Refusal.unknown(Unknown.ROLE));
    }

    private Answer shown(Role role) {
        return Answer.json(RoleShape.of(world, role));
    }

    private Answer createRole(Call call) {
        var bot = self(call);
        desk.rules().inGuild(bot, Permission.MANAGE_ROLES);
        var everyone = world.roles().find(bot.guildId(), bot.guildId()).orElseThrow();
        var blank =
                new Role(world.nextId(), bot.guildId(), "new role", everyone.permissions(), 1, 0, false, false, false);
        return shown(store(Kind.CREATED, changed(blank, call.body(), bot)));
    }

    private Answer editRole(Call call) {
        var bot = self(call);
        var old = role(call);
        desk.rules().inGuild(bot, Permission.MANAGE_ROLES);
        if (!desk.rules().rights().isAbove(bot, old)) {
            throw Refusal.missingPermissions();
        }
        return shown(store(Kind.CHANGED, changed(old, call.body(), bot)));
    }

    /** A bot cannot give a role what it does not hold itself. */
    private Role changed(Role old, JsonNode body, Member bot) {
        var permissions = body.has("permissions") ? Json.id(body.path("permissions")) : old.permissions();
        if ((permissions & ~old.permissions() & ~desk.rules().rights().inGuild(bot)) != 0) {
            throw Refusal.missingPermissions();
        }
        return new Role(
                old.id(),
                old.guildId(),
                body.path("name").asText(old.name()),
                permissions,
                old.position(),
                body.path("color").asInt(old.color()),
                body.path("hoist").asBoolean(old.hoist()),
                body.path("mentionable").asBoolean(old.mentionable()),
                old.managed());
    }

    private Role store(Kind kind, Role role) {
        world.put(world.roles(), role);
        world.tell(new OfRole(kind, role));
        return role;
    }

    private Answer deleteRole(Call call) {
        var role = role(call);
        desk.rules().toGive(self(call), role);
        world.members().in(role.guildId()).stream()
                .filter(member -> member.roles().contains(role.id()))
                .forEach(member -> world.put(world.members(), member.without(role.id())));
        world.remove(world.roles(), role);
        world.tell(new OfRole(Kind.GONE, role));
        return Answer.noContent();
    }
}
