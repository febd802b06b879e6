package racemanager.playground.strict;

import static racemanager.playground.strict.ComponentType.CHECKBOX;
import static racemanager.playground.strict.ComponentType.CHECKBOX_GROUP;
import static racemanager.playground.strict.ComponentType.FILE_UPLOAD;
import static racemanager.playground.strict.ComponentType.LABEL;
import static racemanager.playground.strict.ComponentType.RADIO_GROUP;
import static racemanager.playground.strict.ComponentType.ROW;
import static racemanager.playground.strict.ComponentType.TEXT_DISPLAY;
import static racemanager.playground.strict.ComponentType.TEXT_INPUT;

/** Limits of modals: one to five rows or labels, each with one field. */
public final class ModalRules {

    private static final int TITLE = 45;
    private static final int PARTS = 5;
    private static final int LABEL_TEXT = 45;
    private static final int TYPED = 4_000;
    private static final int GROUP_OPTIONS = 10;

    private final ControlRules controls = new ControlRules();

    private ModalRules() {}

    static void check(Form modal) {
        modal.required().knows("custom_id", "title", "components");
        modal.field("custom_id").required().text(1, 100);
        modal.field("title").required().text(1, TITLE);
        var rules = new ModalRules();
        modal.field("components").required().list(1, PARTS).items().forEach(rules::part);
    }

    private void part(Form part) {
        switch (part.node().path("type").asInt()) {
            case ROW -> row(part);
            case LABEL -> label(part);
            case TEXT_DISPLAY -> part.field("content").required().text(1, TYPED);
            default -> wrongPlace(part);
        }
    }

    private void row(Form row) {
        row.knows("type", "id", "components");
        for (var input : row.field("components").required().list(1, 1).items()) {
            if (input.node().path("type").asInt() == TEXT_INPUT) {
                input.field("label").required().text(1, LABEL_TEXT);
                input(input);
            } else {
                wrongPlace(input);
            }
        }
    }

    private void label(Form label) {
        label.knows("type", "id", "label", "description", "component");
        label.field("label").required().text(1, LABEL_TEXT);
        label.field("description").text(0, 100);
        var held = label.field("component").required();
        var type = held.node().path("type").asInt();
        if (type == TEXT_INPUT) {
            input(held);
            if (held.field("label").isGiven()) {
                held.field("label").fail("COMPONENT_LABEL_NOT_ALLOWED", "A text input in a label cannot have a label");
            }
        } else if (ComponentType.isSelect(type)) {
            choice(held);
        } else if (type == FILE_UPLOAD) {
            upload(held);
        } else if (type == RADIO_GROUP) {
            group(held, 2);
        } else if (type == CHECKBOX_GROUP) {
            group(held, 1);
            held.field("min_values").number(0, GROUP_OPTIONS);
            held.field("max_values").number(1, GROUP_OPTIONS);
        } else if (type == CHECKBOX) {
            held.knows("type", "id", "custom_id", "default");
            controls.customId(held);
        } else {
            wrongPlace(held);
        }
    }

    /** Radio groups have 2 to 10 options, groups of checkboxes 1 to 10. */
    private void group(Form group, int fewest) {
        group.knows("type", "id", "custom_id", "options", "required", "min_values", "max_values");
        controls.customId(group);
        ControlRules.checkOptions(group.field("options").required().list(fewest, GROUP_OPTIONS));
    }

    private void choice(Form select) {
        controls.select(select);
        if (select.node().path("disabled").asBoolean()) {
            select.field("disabled").fail("COMPONENT_DISABLED_IN_MODAL", "A select in a modal cannot be disabled");
        }
        if (select.node().path("required").asBoolean(true)
                && select.node().path("min_values").asInt(1) == 0) {
            select.field("min_values").fail("NUMBER_TYPE_MIN", "A required select needs min values of at least 1");
        }
    }

    private void upload(Form upload) {
        upload.knows("type", "id", "custom_id", "min_values", "max_values", "required");
        controls.customId(upload);
        upload.field("min_values").number(0, 10);
        upload.field("max_values").number(1, 10);
    }

    private void input(Form input) {
        input.knows(
                "type",
                "id",
                "custom_id",
                "style",
                "label",
                "min_length",
                "max_length",
                "required",
                "value",
                "placeholder");
        controls.customId(input);
        input.field("style").required().oneOf(1, 2);
        input.field("min_length").number(0, TYPED);
        input.field("max_length").number(1, TYPED);
        input.field("placeholder").text(0, 100);
        var longest = input.node().path("max_length").asInt(TYPED);
        if (input.node().path("min_length").asInt(0) > longest) {
            input.field("min_length").fail("TEXT_INPUT_MIN_LENGTH_TOO_LARGE", "Min length cannot exceed max length");
        }
        input.field("value").text(0, longest);
    }

    private static void wrongPlace(Form component) {
        component
                .field("type")
                .fail("COMPONENT_TYPE_INVALID", "The specified component type is invalid in this context");
    }
}
