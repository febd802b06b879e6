package racemanager.playground.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import racemanager.playground.json.Json;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Message;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Rights;
import racemanager.playground.world.Role;
import racemanager.playground.world.World;

/** Whom a message pings: what its text names, its allowed mentions let through, and its author may ping. */
record Mentions(List<Long> users, List<Long> roles, boolean everyone) {

    private static final Pattern USER = Pattern.compile("<@!?(\\d{15,19})>");
    private static final Pattern ROLE = Pattern.compile("<@&(\\d{15,19})>");
    private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)");

    static Mentions in(World world, Channel channel, long authorId, JsonNode body) {
        var text = body.path("content").asText("") + texts(body.path("components"));
        var allowed = body.path("allowed_mentions");
        var users = Stream.concat(
                        replied(world, channel, authorId, body),
                        ids(USER, text).stream().filter(id -> allows(allowed, "users", id)))
                .distinct()
                .filter(id -> world.users().find(id).isPresent())
                .toList();
        var mayAll = mayMentionAll(world, channel, authorId);
        var roles = ids(ROLE, text).stream()
                .filter(id -> allows(allowed, "roles", id)
                        && world.roles()
                                .find(channel.guildId(), id)
                                .filter(role -> mayAll || role.mentionable())
                                .map(Role::id)
                                .isPresent())
                .toList();
        var everyone = EVERYONE.matcher(text).find() && mayAll && parses(allowed, "everyone");
        return new Mentions(users, roles, everyone);
    }

    /** A reply pings whom it answers, unless its allowed mentions are given and do not say so. */
    private static Stream<Long> replied(World world, Channel channel, long author, JsonNode body) {
        var allowed = body.path("allowed_mentions");
        var pings = !allowed.isObject() || allowed.path("replied_user").asBoolean();
        var message = Json.id(body.path("message_reference").path("message_id"));
        return world
                .messages()
                .find(channel.id(), message)
                .filter(found -> pings && found.authorId() != author)
                .map(Message::authorId)
                .stream();
    }

    private static boolean mayMentionAll(World world, Channel channel, long authorId) {
        return world.members()
                .find(channel.guildId(), authorId)
                .filter(member -> Permission.MENTION_EVERYONE.in(new Rights(world).in(channel, member)))
                .isPresent();
    }

    /** Text displays ping as content does. */
    private static String texts(JsonNode components) {
        var all = new StringBuilder();
        for (var component : components) {
            all.append(' ').append(component.path("content").asText(""));
            all.append(texts(component.path("components")));
        }
        return all.toString();
    }

    private static List<Long> ids(Pattern pattern, String text) {
        var found = new ArrayList<Long>();
        for (var match = pattern.matcher(text); match.find(); ) {
            found.add(Json.id(match.group(1)));
        }
        return found.stream().distinct().toList();
    }

    private static boolean allows(JsonNode allowed, String kind, long id) {
        return parses(allowed, kind) || Json.stream(allowed.path(kind)).anyMatch(listed -> Json.id(listed) == id);
    }

    /** Without allowed mentions everything in the text counts. */
    private static boolean parses(JsonNode allowed, String kind) {
        if (allowed.isMissingNode() || allowed.isNull()) {
            return true;
        }
        return Json.stream(allowed.path("parse"))
                .anyMatch(listed -> listed.asText().equals(kind));
    }
}
