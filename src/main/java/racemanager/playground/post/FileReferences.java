package racemanager.playground.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import racemanager.playground.json.Json;
import racemanager.playground.strict.ComponentType;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.Refusal;

/** Puts the addresses of a message's files where its embeds and components say {@code attachment://name}. */
final class FileReferences {

    private static final String SCHEME = "attachment://";

    private final JsonNode attachments;

    FileReferences(JsonNode attachments) {
        this.attachments = attachments;
    }

    /** A copy with every address filled in; a name that no file has is an error, as in Discord. */
    JsonNode resolved(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        fill(copy);
        return copy;
    }

    private void fill(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("url").isTextual()) {
            fillAddress(object);
        }
        if (node instanceof ObjectNode object && object.path("type").asInt() == ComponentType.FILE) {
            describe(object);
        }
        node.forEach(this::fill);
    }

    private void fillAddress(ObjectNode media) {
        var url = media.path("url").asText();
        if (url.startsWith(SCHEME)) {
            var name = url.substring(SCHEME.length());
            var file = named(name).orElseThrow(() -> missing(name));
            for (var field : new String[] {"url", "proxy_url", "width", "height", "content_type"}) {
                if (file.has(field)) {
                    media.set(field, file.get(field));
                }
            }
            media.set("attachment_id", file.path("id"));
        }
    }

    /** A file component's name and size come from Discord, whatever the bot sent. */
    private void describe(ObjectNode component) {
        var url = component.path("file").path("url").asText();
        named(url.replaceFirst(SCHEME, ""))
                .ifPresent(file -> component
                        .put("name", file.path("filename").asText())
                        .put("size", file.path("size").asInt()));
    }

    private Optional<JsonNode> named(String name) {
        return Json.stream(attachments)
                .filter(attachment -> attachment.path("filename").asText().equals(name))
                .findFirst();
    }

    private static Refusal missing(String name) {
        return FormErrors.refusal(
                "attachments",
                "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                "The referenced attachment was not found: " + name);
    }
}
