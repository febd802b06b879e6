package racemanager.playground.strict;

import static racemanager.playground.strict.ComponentType.BUTTON;
import static racemanager.playground.strict.ComponentType.CONTAINER;
import static racemanager.playground.strict.ComponentType.FILE;
import static racemanager.playground.strict.ComponentType.MEDIA_GALLERY;
import static racemanager.playground.strict.ComponentType.ROW;
import static racemanager.playground.strict.ComponentType.SECTION;
import static racemanager.playground.strict.ComponentType.SEPARATOR;
import static racemanager.playground.strict.ComponentType.TEXT_DISPLAY;
import static racemanager.playground.strict.ComponentType.THUMBNAIL;

/** How components of a message may be arranged, in rows as of old or as Components V2. */
final class LayoutRules {

    private static final int ROWS = 5;
    private static final int BUTTONS_A_ROW = 5;
    private static final int COMPONENTS_IN_ALL = 40;
    private static final int TEXT_IN_ALL = 4_000;
    private static final int GALLERY_ITEMS = 10;

    private final ControlRules controls = new ControlRules();
    private int components;
    private int text;

    void rows(Form rows) {
        rows.list(0, ROWS);
        for (var row : rows.items()) {
            if (row.node().path("type").asInt() == ROW) {
                row(row);
            } else {
                wrongPlace(row);
            }
        }
    }

    void componentsV2(Form all) {
        all.list(0, COMPONENTS_IN_ALL);
        all.items().forEach(this::topLevel);
        if (components > COMPONENTS_IN_ALL) {
            all.fail("COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "The maximum number of components in a message is 40");
        }
        if (text > TEXT_IN_ALL) {
            all.fail(
                    "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                    "The total displayable text size exceeds max size of 4000");
        }
    }

    private void topLevel(Form component) {
        if (component.node().path("type").asInt() == CONTAINER) {
            components++;
            component.knows("type", "id", "accent_color", "spoiler", "components");
            component.field("accent_color").number(0, 0xFFFFFF);
            component
                    .field("components")
                    .required()
                    .list(1, COMPONENTS_IN_ALL)
                    .items()
                    .forEach(this::block);
        } else {
            block(component);
        }
    }

    private void block(Form block) {
        components++;
        switch (block.node().path("type").asInt()) {
            case ROW -> row(block);
            case SECTION -> section(block);
            case TEXT_DISPLAY -> text(block);
            case MEDIA_GALLERY -> gallery(block);
            case FILE -> {
                block.knows("type", "id", "file", "spoiler", "name", "size");
                block.field("file").field("url").required().url("attachment", "http");
            }
            case SEPARATOR -> {
                block.knows("type", "id", "divider", "spacing");
                block.field("spacing").oneOf(1, 2);
            }
            default -> wrongPlace(block);
        }
    }

    private void row(Form row) {
        row.knows("type", "id", "components");
        var held = row.field("components").required().list(1, BUTTONS_A_ROW);
        components += held.node().size();
        for (var control : held.items()) {
            var type = control.node().path("type").asInt();
            if (type == BUTTON) {
                controls.button(control);
            } else if (ComponentType.isSelect(type)) {
                controls.select(control);
                if (held.node().size() > 1) {
                    held.fail("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
                }
            } else {
                wrongPlace(control);
            }
        }
    }

    private void section(Form section) {
        section.knows("type", "id", "components", "accessory");
        for (var part : section.field("components").required().list(1, 3).items()) {
            components++;
            if (part.node().path("type").asInt() == TEXT_DISPLAY) {
                text(part);
            } else {
                wrongPlace(part);
            }
        }
        components++;
        var accessory = section.field("accessory").required();
        switch (accessory.node().path("type").asInt()) {
            case BUTTON -> controls.button(accessory);
            case THUMBNAIL -> media(accessory);
            default -> wrongPlace(accessory);
        }
    }

    private void text(Form display) {
        display.knows("type", "id", "content");
        var content = display.field("content").required().text(1, TEXT_IN_ALL);
        text += content.node().asText().length();
    }

    private static void gallery(Form gallery) {
        gallery.knows("type", "id", "items");
        gallery.field("items").required().list(1, GALLERY_ITEMS).items().forEach(LayoutRules::media);
    }

    private static void media(Form item) {
        item.field("media").field("url").required().text(1, 2048).url("http", "https", "attachment");
        item.field("description").text(0, 1024);
    }

    private static void wrongPlace(Form component) {
        component
                .field("type")
                .fail("COMPONENT_TYPE_INVALID", "The specified component type is invalid in this context");
    }
}
