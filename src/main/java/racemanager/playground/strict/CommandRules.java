package racemanager.playground.strict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import racemanager.playground.json.Json;

/** Limits of application commands. */
public final class CommandRules {

    static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");

    private static final int CHAT_INPUT = 1;
    private static final int COMMANDS = 100;
    private static final int MENU_COMMANDS = 15;
    private static final int CHARACTERS_IN_ALL = 8_000;
    private static final Set<String> LOCALES = Set.of(
            "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl",
            "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW",
            "ko");

    private CommandRules() {}

    /** A list that replaces all commands: at most 100 chat commands, no two of one name and type. */
    public static void checkAll(JsonNode commands, FormErrors errors) {
        var form = new Form(commands, "", errors).list(0, COMMANDS + 10);
        var seen = new HashSet<String>();
        var byType = new HashMap<Integer, Integer>();
        for (var each : form.items()) {
            var command = new Form(each.node(), each.path().substring(1), errors);
            command(command);
            var type = command.node().path("type").asInt(CHAT_INPUT);
            byType.merge(type, 1, Integer::sum);
            if (!seen.add(type + command.node().path("name").asText())) {
                command.fail("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
            }
        }
        errors.refuseIfAny();
        byType.forEach(CommandRules::refuseAbove);
    }

    /** 100 chat commands, 15 for users and 15 for messages are the most, globally and in a guild. */
    public static void refuseAbove(int type, long count) {
        var most = type == CHAT_INPUT ? COMMANDS : MENU_COMMANDS;
        if (count > most) {
            throw Refusal.of(400, 30032, "Maximum number of application commands reached (" + most + ").");
        }
    }

    public static void check(JsonNode body, FormErrors errors) {
        command(Form.of(body, errors));
        errors.refuseIfAny();
    }

    private static void command(Form command) {
        command.knows(
                "id",
                "type",
                "name",
                "name_localizations",
                "description",
                "description_localizations",
                "options",
                "default_member_permissions",
                "dm_permission",
                "default_permission",
                "integration_types",
                "contexts",
                "nsfw",
                "handler");
        command.field("type").oneOf(1, 2, 3, 4);
        var chat = command.node().path("type").asInt(CHAT_INPUT) == CHAT_INPUT;
        name(command, chat);
        if (chat) {
            described(command);
            OptionRules.check(command.field("options"));
        } else if (command.field("options").node().size() > 0) {
            command.field("options")
                    .fail("APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED", "Context menu commands have no options");
        }
        command.field("default_member_permissions").matches(Pattern.compile("\\d+"));
        command.field("contexts").items().forEach(context -> context.oneOf(0, 1, 2));
        command.field("integration_types").items().forEach(type -> type.oneOf(0, 1));
        if (size(command.node()) > CHARACTERS_IN_ALL) {
            command.fail("APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }
    }

    /** Names of chat commands and options: 1 to 32 of Discord's letters, all small. */
    static void name(Form named, boolean chat) {
        var name = named.field("name").required().text(1, 32);
        var all = named.field("name_localizations");
        locales(all);
        if (chat) {
            chatName(name);
            all.node().fieldNames().forEachRemaining(locale -> chatName(all.field(locale)));
        }
    }

    private static void chatName(Form name) {
        if (name.node().isTextual()) {
            var text = name.node().asText();
            if (!NAME.matcher(text).matches() || !text.equals(text.toLowerCase(Locale.ROOT))) {
                name.fail("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
            }
        }
    }

    static void described(Form described) {
        described.field("description").required().text(1, 100);
        var all = described.field("description_localizations");
        locales(all);
        all.node().fieldNames().forEachRemaining(locale -> all.field(locale).text(1, 100));
    }

    static void locales(Form localisations) {
        localisations.node().fieldNames().forEachRemaining(locale -> {
            if (!LOCALES.contains(locale)) {
                localisations.field(locale).fail("BASE_TYPE_CHOICES", "Unknown locale " + locale + ".");
            }
        });
    }

    /** Names, descriptions and choices of the command and all below it; per text the longest language counts. */
    private static int size(JsonNode node) {
        var own = longest(node, "name")
                + longest(node, "description")
                + node.path("value").asText().length();
        var options =
                Json.stream(node.path("options")).mapToInt(CommandRules::size).sum();
        return own
                + options
                + Json.stream(node.path("choices")).mapToInt(CommandRules::size).sum();
    }

    private static int longest(JsonNode node, String field) {
        var localised = Json.stream(node.path(field + "_localizations"))
                .mapToInt(text -> text.asText().length())
                .max();
        return Math.max(node.path(field).asText().length(), localised.orElse(0));
    }
}
