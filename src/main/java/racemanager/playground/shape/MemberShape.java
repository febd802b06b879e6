package racemanager.playground.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;
import racemanager.playground.world.Member;
import racemanager.playground.world.World;

/** A member object, with or without its user. */
public final class MemberShape {

    private MemberShape() {}

    public static ObjectNode withUser(World world, Member member) {
        return partial(member).set("user", UserShape.of(world, member.userId()));
    }

    /** As it comes with a message, where the author says who it is. */
    public static ObjectNode partial(Member member) {
        var until = member.timeoutUntil();
        ObjectNode json = Json.object()
                .put("nick", member.nick())
                .put("avatar", (String) null)
                .put("banner", (String) null)
                .put("joined_at", member.joinedAt().toString())
                .put("premium_since", (String) null)
                .put("deaf", false)
                .put("mute", false)
                .put("pending", false)
                .put("flags", 0)
                .put("communication_disabled_until", until == null ? null : until.toString());
        return json.set("roles", Json.ids(member.roles()));
    }
}
