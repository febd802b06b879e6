package racemanager.playground.strict;

import java.util.HashSet;
import java.util.Set;

/** Limits of a command's options, sub-commands and choices. */
final class OptionRules {

    private static final int SUB_COMMAND = 1;
    private static final int SUB_COMMAND_GROUP = 2;
    private static final int STRING = 3;
    private static final int OPTIONS = 25;
    private static final int CHOICES = 25;
    private static final int STRING_LENGTH = 6_000;

    /** Texts, whole numbers and numbers. */
    private static final Set<Integer> TYPED = Set.of(STRING, 4, 10);

    private OptionRules() {}

    static void check(Form options) {
        siblings(options, true);
    }

    private static void siblings(Form options, boolean groupsAllowed) {
        options.list(0, OPTIONS);
        var names = new HashSet<String>();
        var optionalBefore = false;
        var branches = 0;
        for (var option : options.items()) {
            option(option, groupsAllowed);
            var type = option.node().path("type").asInt();
            branches += type <= SUB_COMMAND_GROUP ? 1 : 0;
            var required = option.node().path("required").asBoolean();
            if (required && optionalBefore) {
                option.fail(
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options");
            }
            optionalBefore |= !required;
            if (!names.add(option.node().path("name").asText())) {
                option.fail("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
            }
        }
        if (branches != 0 && branches != options.node().size()) {
            options.fail(
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }
    }

    private static void option(Form option, boolean groupsAllowed) {
        option.knows(
                "type",
                "name",
                "name_localizations",
                "description",
                "description_localizations",
                "required",
                "choices",
                "options",
                "channel_types",
                "min_value",
                "max_value",
                "min_length",
                "max_length",
                "autocomplete");
        option.field("type").required().oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        CommandRules.name(option, true);
        CommandRules.described(option);
        switch (option.node().path("type").asInt()) {
            case SUB_COMMAND_GROUP -> group(option, groupsAllowed);
            case SUB_COMMAND -> leaf(option);
            default -> value(option);
        }
    }

    private static void group(Form group, boolean allowed) {
        if (!allowed) {
            group.field("type").fail("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "A group cannot stand here");
        }
        for (var held : group.field("options").required().items()) {
            if (held.node().path("type").asInt() != SUB_COMMAND) {
                held.field("type").fail("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Only sub-commands in a group");
            }
        }
        siblings(group.field("options"), false);
    }

    private static void leaf(Form command) {
        for (var held : command.field("options").items()) {
            if (held.node().path("type").asInt() <= SUB_COMMAND_GROUP) {
                held.field("type").fail("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands cannot be nested");
            }
        }
        siblings(command.field("options"), false);
    }

    private static int type(Form option) {
        return option.node().path("type").asInt();
    }

    private static void range(Form option, String min, String max) {
        var both = option.field(min).isGiven() && option.field(max).isGiven();
        if (both && option.node().path(min).asDouble() > option.node().path(max).asDouble()) {
            option.field(min)
                    .fail("APPLICATION_COMMAND_OPTIONS_MIN_GREATER_THAN_MAX", "Minimum is greater than maximum");
        }
    }

    private static void value(Form option) {
        var choices = option.field("choices").list(0, CHOICES);
        if (option.node().path("autocomplete").asBoolean() && choices.node().size() > 0) {
            option.field("autocomplete")
                    .fail(
                            "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
                            "Autocomplete and choices exclude each other");
        }
        if (option.node().path("autocomplete").asBoolean() && !TYPED.contains(type(option))) {
            option.field("autocomplete")
                    .fail(
                            "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_TYPE",
                            "Autocomplete is for texts and numbers only");
        }
        if (choices.node().size() > 0 && !TYPED.contains(type(option))) {
            choices.fail("APPLICATION_COMMAND_OPTIONS_CHOICES_TYPE", "Choices are for texts and numbers only");
        }
        range(option, "min_value", "max_value");
        range(option, "min_length", "max_length");
        option.field("min_length").number(0, STRING_LENGTH);
        option.field("max_length").number(1, STRING_LENGTH);
        for (var choice : choices.items()) {
            choice.knows("name", "name_localizations", "value");
            choice.field("name").required().text(1, 100);
            CommandRules.locales(choice.field("name_localizations"));
            var value = choice.field("value").required();
            if (option.node().path("type").asInt() == STRING) {
                value.text(1, 100);
            }
        }
    }
}
