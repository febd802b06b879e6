package racemanager.playground.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;
import racemanager.playground.world.ThreadMember;

/** A thread member object. */
public final class ThreadMemberShape {

    private ThreadMemberShape() {}

    public static ObjectNode of(ThreadMember member) {
        return Json.object()
                .put("id", Long.toString(member.threadId()))
                .put("user_id", Long.toString(member.userId()))
                .put("join_timestamp", member.joinedAt().toString())
                .put("flags", 0);
    }
}
