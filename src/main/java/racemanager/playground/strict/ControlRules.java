package racemanager.playground.strict;

import java.util.HashSet;
import java.util.Set;

/** Limits of what a member can press or choose: buttons and selects. */
final class ControlRules {

    private static final int LINK = 5;
    private static final int PREMIUM = 6;
    private static final int BUTTON_LABEL = 80;
    private static final int PLACEHOLDER = 150;
    private static final int OPTIONS = 25;
    private static final int OPTION_TEXT = 100;

    private final Set<String> customIds = new HashSet<>();

    void button(Form button) {
        button.knows("type", "id", "style", "label", "emoji", "custom_id", "sku_id", "url", "disabled");
        var style = button.field("style")
                .required()
                .oneOf(1, 2, 3, 4, LINK, PREMIUM)
                .node()
                .asInt();
        button.field("label").text(0, BUTTON_LABEL);
        if (style == LINK) {
            link(button);
        } else if (style == PREMIUM) {
            button.field("sku_id").required().id();
        } else {
            customId(button);
        }
        var bare = !button.field("label").isGiven() && !button.field("emoji").isGiven();
        if (bare && style != PREMIUM) {
            button.fail("BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button must have a label or an emoji");
        }
    }

    private static void link(Form button) {
        button.field("url").required().text(1, 512).url("http", "https", "discord");
        if (button.field("custom_id").isGiven()) {
            button.fail(
                    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    "A custom id and url cannot both be specified");
        }
    }

    /** A custom id of 1 to 100 characters that no other control of the message or modal has. */
    void customId(Form control) {
        var id = control.field("custom_id").required().text(1, 100);
        if (id.node().isTextual() && !customIds.add(id.node().asText())) {
            id.fail("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
        if (control.field("url").isGiven()) {
            control.fail(
                    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    "A custom id and url cannot both be specified");
        }
    }

    void select(Form select) {
        select.knows(
                "type",
                "id",
                "custom_id",
                "placeholder",
                "min_values",
                "max_values",
                "options",
                "disabled",
                "required",
                "channel_types",
                "default_values");
        customId(select);
        select.field("placeholder").text(0, PLACEHOLDER);
        var min = select.field("min_values").number(0, OPTIONS);
        var max = select.field("max_values").number(1, OPTIONS);
        if (min.node().asInt(1) > max.node().asInt(1)) {
            min.fail("SELECT_COMPONENT_MIN_VALUES_TOO_LARGE", "Min values cannot be greater than max values");
        }
        if (select.node().path("type").asInt() == ComponentType.STRING_SELECT) {
            options(
                    select.field("options").required().list(1, OPTIONS),
                    min.node().asInt(1));
        } else {
            var chosen = select.field("default_values").list(0, max.node().asInt(1));
            chosen.items().forEach(value -> value.field("id").required().id());
        }
    }

    private static void options(Form options, int min) {
        if (options.node().isArray() && options.node().size() < min) {
            options.fail("SELECT_COMPONENT_TOO_FEW_OPTIONS", "Fewer options than min values");
        }
        checkOptions(options);
    }

    static void checkOptions(Form options) {
        var values = new HashSet<String>();
        for (var option : options.items()) {
            option.knows("label", "value", "description", "emoji", "default");
            option.field("label").required().text(1, OPTION_TEXT);
            option.field("description").text(0, OPTION_TEXT);
            var value = option.field("value").required().text(1, OPTION_TEXT);
            if (!values.add(value.node().asText())) {
                value.fail("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
            }
        }
    }
}
