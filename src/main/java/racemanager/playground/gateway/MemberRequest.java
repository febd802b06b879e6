package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.playground.json.Json;
import racemanager.playground.shape.MemberShape;
import racemanager.playground.world.Member;
import racemanager.playground.world.World;

/** The answer to opcode 8: members by their ids, or by the beginning of their name; 100 at most either way. */
final class MemberRequest {

    private static final int MOST_MEMBERS = 100;
    private static final int NONCE_BYTES = 32;

    private final World world;

    MemberRequest(World world) {
        this.world = world;
    }

    /** A chunk; nothing for all members, which needs the intent, nor for a guild that is not the session's. */
    Optional<ObjectNode> chunk(Session session, JsonNode request) {
        var guild = Json.id(request.path("guild_id"));
        var ids = ids(request.path("user_ids"));
        var query = request.path("query").asText("").toLowerCase(Locale.ROOT);
        var wantsAll = ids.isEmpty() && query.isEmpty();
        var mine = session.shard().holds(guild)
                && world.members().find(guild, session.botId()).isPresent();
        if (!mine || (wantsAll && !session.intents().has(Intents.GUILD_MEMBERS))) {
            return Optional.empty();
        }
        var limit = Math.clamp(request.path("limit").asInt(MOST_MEMBERS), 1, MOST_MEMBERS);
        var found = ids.isEmpty() ? named(guild, query, limit) : known(guild, ids);
        var chunk = chunk(guild, found, request.path("nonce"));
        var missing = ids.stream()
                .filter(id -> found.stream().noneMatch(member -> member.userId() == id))
                .toList();
        return Optional.of(chunk.set("not_found", Json.ids(missing)));
    }

    private ObjectNode chunk(long guild, List<Member> found, JsonNode nonce) {
        var json = Json.object()
                .put("guild_id", Long.toString(guild))
                .put("chunk_index", 0)
                .put("chunk_count", 1);
        json.set(
                "members",
                Json.array(found.stream()
                        .map(member -> MemberShape.withUser(world, member))
                        .toList()));
        // Discord ignores a longer nonce.
        if (nonce.isTextual() && nonce.asText().getBytes(StandardCharsets.UTF_8).length <= NONCE_BYTES) {
            json.set("nonce", nonce);
        }
        return json;
    }

    private static List<Long> ids(JsonNode wanted) {
        var all = wanted.isArray() ? Json.stream(wanted) : Stream.of(wanted);
        return all.map(Json::id)
                .filter(id -> id != 0)
                .distinct()
                .limit(MOST_MEMBERS)
                .toList();
    }

    private List<Member> known(long guild, List<Long> ids) {
        return ids.stream()
                .flatMap(id -> world.members().find(guild, id).stream())
                .toList();
    }

    private List<Member> named(long guild, String query, int limit) {
        return world.members().in(guild).stream()
                .filter(member -> startsWith(member, query))
                .limit(limit)
                .toList();
    }

    private boolean startsWith(Member member, String query) {
        var name = world.users().find(member.userId()).orElseThrow().username();
        return name.toLowerCase(Locale.ROOT).startsWith(query);
    }
}
