package racemanager.playground.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import racemanager.playground.json.Json;
import racemanager.playground.world.Member;
import racemanager.playground.world.Persona;
import racemanager.playground.world.Role;
import racemanager.playground.world.World;

/** A role object. */
public final class RoleShape {

    private RoleShape() {}

    public static ObjectNode of(World world, Role role) {
        var json = Json.object()
                .put("id", Long.toString(role.id()))
                .put("name", role.name())
                .put("permissions", Long.toString(role.permissions()))
                .put("position", role.position())
                .put("color", role.color())
                .put("hoist", role.hoist())
                .put("managed", role.managed())
                .put("mentionable", role.mentionable())
                .put("icon", (String) null)
                .put("unicode_emoji", (String) null)
                .put("flags", 0);
        json.putObject("colors")
                .put("primary_color", role.color())
                .putNull("secondary_color")
                .putNull("tertiary_color");
        if (role.managed()) {
            holder(world, role).ifPresent(id -> json.putObject("tags").put("bot_id", id));
        }
        return json;
    }

    private static Optional<String> holder(World world, Role role) {
        return world.members().in(role.guildId()).stream()
                .filter(member ->
                        member.persona() == Persona.BOT && member.roles().contains(role.id()))
                .map(Member::userId)
                .map(id -> Long.toString(id))
                .findFirst();
    }
}
