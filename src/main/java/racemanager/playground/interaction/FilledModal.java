package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.json.Json;
import racemanager.playground.strict.ComponentType;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Member;

/** A modal as a member sent it off, checked against the modal as the bot opened it. */
final class FilledModal {

    private static final int LONGEST = 4_000;

    private final JsonNode given;
    private final List<UploadedFile> files;
    private final Member member;
    private final Resolver resolver;

    FilledModal(JsonNode given, List<UploadedFile> files, Member member, Resolver resolver) {
        this.given = given;
        this.files = files;
        this.member = member;
        this.resolver = resolver;
    }

    ObjectNode data(JsonNode modal) {
        var data = Json.object().put("custom_id", modal.path("custom_id").asText());
        data.set("components", parts(modal.path("components")));
        resolver.into(data);
        return data;
    }

    private ArrayNode parts(JsonNode defined) {
        var parts = Json.array();
        defined.forEach(part -> parts.add(part(part)));
        return parts;
    }

    private ObjectNode part(JsonNode defined) {
        var type = defined.path("type").asInt();
        var part = Json.object().put("type", type).put("id", defined.path("id").asInt());
        return switch (type) {
            case ComponentType.ROW -> part.set("components", parts(defined.path("components")));
            case ComponentType.LABEL -> part.set("component", part(defined.path("component")));
            case ComponentType.TEXT_DISPLAY -> part;
            default -> field(part.put("custom_id", defined.path("custom_id").asText()), defined);
        };
    }

    private ObjectNode field(ObjectNode field, JsonNode defined) {
        var id = defined.path("custom_id").asText();
        var filled = ComponentTree.find(given, id).orElseGet(Json::object);
        var required = defined.path("required").asBoolean(true);
        return switch (defined.path("type").asInt()) {
            case ComponentType.TEXT_INPUT -> {
                var text = filled.path("value").asText("");
                checkText(defined, text, required);
                yield field.put("value", text);
            }
            case ComponentType.FILE_UPLOAD -> field.set("values", uploaded(defined, id, required));
            case ComponentType.RADIO_GROUP, ComponentType.CHECKBOX -> field.set("value", filled.path("value"));
            case ComponentType.CHECKBOX_GROUP -> field.set("values", listOf(filled.path("values")));
            default -> {
                var values = listOf(filled.path("values"));
                ChosenValues.check(defined, values, !required, member, resolver);
                yield field.set("values", values);
            }
        };
    }

    private static JsonNode listOf(JsonNode values) {
        return values.isArray() ? values : Json.array();
    }

    private static void checkText(JsonNode defined, String text, boolean required) {
        if (text.isEmpty()) {
            if (required) {
                throw refused(defined, "BASE_TYPE_REQUIRED", "This field is required");
            }
            return;
        }
        var min = defined.path("min_length").asInt(0);
        var max = defined.path("max_length").asInt(LONGEST);
        if (text.length() < min || text.length() > max) {
            throw refused(defined, "BASE_TYPE_BAD_LENGTH", "Must be between " + min + " and " + max + " in length.");
        }
    }

    private ArrayNode uploaded(JsonNode defined, String customId, boolean required) {
        var mine = files.stream().filter(file -> file.key().equals(customId)).toList();
        var min = defined.path("min_values").asInt(1);
        var max = defined.path("max_values").asInt(1);
        var none = mine.isEmpty() && !required;
        if (!none && (mine.size() < min || mine.size() > max)) {
            throw refused(defined, "BASE_TYPE_BAD_LENGTH", "Upload between " + min + " and " + max + " files.");
        }
        var ids = Json.array();
        mine.forEach(file -> ids.add(resolver.file(file)));
        return ids;
    }

    private static Refusal refused(JsonNode defined, String code, String message) {
        return FormErrors.refusal("data." + defined.path("custom_id").asText(), code, message);
    }
}
