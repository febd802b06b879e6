package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.json.Json;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Command;
import racemanager.playground.world.Member;

/** Checks what a member typed against the command's definition, as Discord's client does before sending. */
final class TypedCommand {

    private static final int SUB_COMMAND_GROUP = 2;
    private static final int USER = 6;
    private static final int CHANNEL = 7;
    private static final int ROLE = 8;
    private static final int MENTIONABLE = 9;
    private static final int ATTACHMENT = 11;

    private final boolean halfTyped;
    private final Member member;
    private final Resolver resolver;
    private final List<UploadedFile> files;

    /**
     * @param halfTyped for autocompletion, where options may still be missing or unfinished
     */
    TypedCommand(boolean halfTyped, Member member, Resolver resolver, List<UploadedFile> files) {
        this.halfTyped = halfTyped;
        this.member = member;
        this.resolver = resolver;
        this.files = files;
    }

    ObjectNode data(Command command, JsonNode given) {
        var data = Json.object()
                .put("id", Long.toString(command.id()))
                .put("name", command.name())
                .put("type", command.type());
        if (command.guildId() != 0) {
            data.put("guild_id", Long.toString(command.guildId()));
        }
        var options = options(command.definition().path("options"), given.path("options"));
        if (!options.isEmpty()) {
            data.set("options", options);
        }
        resolver.into(data);
        return data;
    }

    /** The command with its group and sub-command, "track add", as a message's metadata names it. */
    static String path(JsonNode data) {
        var name = data.path("name").asText();
        var deeper = data.path("options").path(0);
        return isSub(deeper) ? name + " " + path(deeper) : name;
    }

    private static boolean isSub(JsonNode option) {
        return option.has("type") && option.path("type").asInt() <= SUB_COMMAND_GROUP;
    }

    private ArrayNode options(JsonNode defined, JsonNode given) {
        var all = Json.array();
        for (var option : given) {
            var definition = named(defined, option.path("name").asText());
            all.add(option(definition, option));
        }
        for (var definition : defined) {
            var name = definition.path("name").asText();
            var missing = Json.stream(given)
                    .noneMatch(option -> option.path("name").asText().equals(name));
            if (missing && definition.path("required").asBoolean() && !halfTyped) {
                throw refused(name, "BASE_TYPE_REQUIRED", "This option is required. Specify a value.");
            }
        }
        return all;
    }

    private static JsonNode named(JsonNode defined, String name) {
        return Json.stream(defined)
                .filter(option -> option.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(name, "APPLICATION_COMMAND_OPTION_UNKNOWN", "There is no such option"));
    }

    private ObjectNode option(JsonNode definition, JsonNode given) {
        var type = definition.path("type").asInt();
        var option = Json.object().put("name", definition.path("name").asText()).put("type", type);
        if (type <= SUB_COMMAND_GROUP) {
            return option.set("options", options(definition.path("options"), given.path("options")));
        }
        if (given.path("focused").asBoolean()) {
            return option.put("value", given.path("value").asText("")).put("focused", true);
        }
        if (!halfTyped) {
            OptionValue.check(definition, given.path("value"));
        }
        return option.set("value", resolved(type, definition, given.path("value")));
    }

    private JsonNode resolved(int type, JsonNode definition, JsonNode value) {
        if (halfTyped) {
            return value;
        }
        switch (type) {
            case USER -> resolver.user(Json.id(value));
            case CHANNEL -> resolver.channel(Json.id(value), member);
            case ROLE -> resolver.role(Json.id(value));
            case MENTIONABLE -> resolver.mentionable(Json.id(value));
            case ATTACHMENT -> {
                return Json.tree(resolver.file(file(definition.path("name").asText())));
            }
            default -> {}
        }
        return value;
    }

    private UploadedFile file(String option) {
        return files.stream()
                .filter(file -> file.key().equals(option))
                .findFirst()
                .orElseThrow(() -> refused(option, "BASE_TYPE_REQUIRED", "This option needs a file."));
    }

    private static Refusal refused(String option, String code, String message) {
        return FormErrors.refusal("options." + option, code, message);
    }
}
