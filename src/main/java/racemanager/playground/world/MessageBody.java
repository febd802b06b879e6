package racemanager.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import racemanager.playground.json.Json;

/** What a message says: text, embeds, components and files, and whom it mentions. */
public record MessageBody(
        String content,
        int flags,
        JsonNode embeds,
        JsonNode components,
        JsonNode attachments,
        List<Long> mentionedUsers,
        List<Long> mentionedRoles,
        boolean mentionsEveryone) {

    public MessageBody {
        mentionedUsers = List.copyOf(mentionedUsers);
        mentionedRoles = List.copyOf(mentionedRoles);
    }

    public static MessageBody blank(int flags) {
        return new MessageBody("", flags, Json.array(), Json.array(), Json.array(), List.of(), List.of(), false);
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    public MessageBody withFlags(int changed) {
        return new MessageBody(
                content, changed, embeds, components, attachments, mentionedUsers, mentionedRoles, mentionsEveryone);
    }
}
