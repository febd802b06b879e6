package racemanager.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import racemanager.kernel.MessageId;

/**
 * Which files messages have on Discord, for the messages shown last.
 *
 * <p>A file that a component shows is not among the message's own {@code attachments}; only the component's address tells
 * its id and name, {@code …/attachments/<channel>/<id>/<name>?…} (discord-api-docs, #8279).
 */
final class ShownFiles {

    private static final int MOST = 10_000;
    private static final float LOAD_FACTOR = 0.75f;
    private static final Pattern ADDRESS = Pattern.compile("/attachments/\\d+/(\\d+)/([^/?#]+)");

    private final Map<MessageId, Map<String, String>> byMessage = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MessageId, Map<String, String>> eldest) {
            return size() > MOST;
        }
    };

    /** Ids by names; empty when nobody has told of this message. */
    synchronized Optional<Map<String, String>> of(MessageId message) {
        return Optional.ofNullable(byMessage.get(message));
    }

    /** Takes note of a message object as Discord answers it, and returns its files. */
    synchronized Map<String, String> learn(JsonNode message) {
        var files = new LinkedHashMap<String, String>();
        for (var file : message.path("attachments"))
            files.put(file.path("filename").asText(), file.path("id").asText());
        collect(message.path("components"), files);
        byMessage.put(id(message), files);
        return files;
    }

    synchronized void forget(MessageId message) {
        byMessage.remove(message);
    }

    static MessageId id(JsonNode message) {
        return MessageId.parse(message.path("id").asText());
    }

    private static void collect(JsonNode node, Map<String, String> files) {
        var found = ADDRESS.matcher(node.path("url").asText());
        if (found.find()) files.put(found.group(2), found.group(1));
        node.forEach(inner -> collect(inner, files));
    }
}
