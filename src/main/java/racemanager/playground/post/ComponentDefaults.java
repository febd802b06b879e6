package racemanager.playground.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.LongSupplier;
import racemanager.playground.json.Json;
import racemanager.playground.strict.ComponentType;

/** Fills in what a bot may leave out and Discord answers all the same: the Response objects of its description. */
final class ComponentDefaults {

    private static final int SMALL_SPACING = 1;

    private final JsonNode attachments;
    private final LongSupplier ids;

    ComponentDefaults(JsonNode attachments, LongSupplier ids) {
        this.attachments = attachments;
        this.ids = ids;
    }

    /** Changes the tree itself. */
    void fill(JsonNode components) {
        components.findParents("type").stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .forEach(this::complete);
    }

    private void complete(ObjectNode component) {
        var type = component.path("type").asInt();
        if (ComponentType.isSelect(type)) {
            lacking(component, "min_values", IntNode.valueOf(1));
            lacking(component, "max_values", IntNode.valueOf(1));
        }
        component.findParents("emoji").forEach(ComponentDefaults::emoji);
        switch (type) {
            case ComponentType.SEPARATOR -> {
                lacking(component, "spacing", IntNode.valueOf(SMALL_SPACING));
                lacking(component, "divider", BooleanNode.TRUE);
            }
            case ComponentType.CONTAINER -> {
                lacking(component, "accent_color", NullNode.getInstance());
                lacking(component, "spoiler", BooleanNode.FALSE);
            }
            case ComponentType.THUMBNAIL -> picture(component);
            case ComponentType.MEDIA_GALLERY -> component.path("items").forEach(this::picture);
            case ComponentType.FILE -> file(component);
            default -> {}
        }
    }

    /** One of Unicode has no id, though libraries send null for it. */
    private static void emoji(JsonNode holder) {
        if (holder.path("emoji") instanceof ObjectNode emoji && !emoji.hasNonNull("id")) {
            emoji.remove("id");
        }
    }

    private void picture(JsonNode holder) {
        if (holder instanceof ObjectNode object) {
            lacking(object, "description", NullNode.getInstance());
            lacking(object, "spoiler", BooleanNode.FALSE);
            media(object.path("media"));
        }
    }

    private void file(ObjectNode component) {
        media(component.path("file"));
        var named = component.path("file").path("attachment_id").asText();
        var kept = Json.stream(attachments)
                .filter(attachment -> attachment.path("id").asText().equals(named))
                .findFirst();
        lacking(component, "name", kept.map(it -> it.path("filename")).orElse(NullNode.getInstance()));
        lacking(component, "size", kept.map(it -> it.path("size")).orElse(NullNode.getInstance()));
        lacking(component, "spoiler", BooleanNode.FALSE);
    }

    private void media(JsonNode media) {
        if (media instanceof ObjectNode object) {
            lacking(object, "id", TextNode.valueOf(Long.toString(ids.getAsLong())));
            lacking(object, "proxy_url", object.path("url"));
        }
    }

    private static void lacking(ObjectNode object, String field, JsonNode value) {
        if (!object.hasNonNull(field)) {
            object.set(field, value);
        }
    }
}
