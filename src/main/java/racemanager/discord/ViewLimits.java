package racemanager.discord;

import discord4j.core.object.component.BaseMessageComponent;
import discord4j.discordjson.json.ComponentData;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Discord's limits for one Components V2 message. */
public final class ViewLimits {

    /** The most components of a message, nested ones included. */
    public static final int COMPONENTS = 40;

    /** The most characters of text, over all text displays of a message. */
    public static final int CHARACTERS = 4000;

    /** The most files of a message. */
    public static final int FILES = 10;

    private static final int ROW = 1;
    private static final int BUTTONS_OF_A_ROW = 5;
    private static final int OPTIONS_OF_A_SELECT = 25;

    /** How many components these are, nested ones included. */
    public static int components(List<? extends BaseMessageComponent> components) {
        return (int) all(components).count();
    }

    /** How many characters of text these show. */
    public static int characters(List<? extends BaseMessageComponent> components) {
        return all(components)
                .mapToInt(
                        each -> each.content().toOptional().map(String::length).orElse(0))
                .sum();
    }

    static void check(List<? extends BaseMessageComponent> components, List<NewFile> files) {
        atMost(COMPONENTS, components(components), "components");
        atMost(CHARACTERS, characters(components), "characters of text");
        atMost(FILES, files.size(), "files");
        if (components.isEmpty()) {
            throw new IllegalArgumentException("A message shows at least one component");
        }
        var ids = new HashSet<String>();
        all(components).forEach(each -> {
            each.customId().toOptional().filter(id -> !ids.add(id)).ifPresent(id -> {
                throw new IllegalArgumentException("Two components have the custom id " + id);
            });
            if (each.type() == ROW) {
                atMost(
                        BUTTONS_OF_A_ROW,
                        each.components().toOptional().map(List::size).orElse(0),
                        "buttons in a row");
            }
            atMost(
                    OPTIONS_OF_A_SELECT,
                    each.options().toOptional().map(List::size).orElse(0),
                    "options in a select");
        });
    }

    private static Stream<ComponentData> all(List<? extends BaseMessageComponent> components) {
        return components.stream().map(BaseMessageComponent::getData).flatMap(ViewLimits::withNested);
    }

    static Stream<ComponentData> withNested(ComponentData component) {
        var nested = component.components().toOptional().stream().flatMap(List::stream);
        var single =
                Stream.of(component.component(), component.accessory()).flatMap(each -> each.toOptional().stream());
        return Stream.concat(Stream.of(component), Stream.concat(nested, single).flatMap(ViewLimits::withNested));
    }

    private static void atMost(int limit, int actual, String what) {
        if (actual > limit) {
            throw new IllegalArgumentException("Discord takes " + limit + " " + what + ", not " + actual);
        }
    }

    private ViewLimits() {}
}
