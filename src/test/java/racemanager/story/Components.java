package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Discord's tree of components, as somebody reads it who knows no ids. */
record Components(JsonNode top) {

    static final int BUTTON = 2;
    static final int STRING_SELECT = 3;
    static final int TEXT_INPUT = 4;
    static final int ROLE_SELECT = 6;
    static final int CHANNEL_SELECT = 8;
    static final int LABEL = 18;

    /** Pictures, arrows and dots around the words of a label. */
    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_)]+$");

    Stream<JsonNode> all() {
        return all(top);
    }

    private static Stream<JsonNode> all(JsonNode components) {
        return PageApi.each(components).flatMap(Components::withHeld);
    }

    private static Stream<JsonNode> withHeld(JsonNode component) {
        var held = Stream.of("component", "accessory").filter(component::has).map(component::path);
        return Stream.concat(
                Stream.of(component),
                Stream.concat(all(component.path("components")), held.flatMap(Components::withHeld)));
    }

    /** The button with that label, or the select with that placeholder or under that text. */
    JsonNode control(String words) {
        return all().filter(each -> each.has("custom_id"))
                .filter(each -> isRead(each.path("label").asText(), words)
                        || isRead(each.path("placeholder").asText(), words))
                .findFirst()
                .or(() -> under(words))
                .orElseThrow(() -> new AssertionError("There is no \"" + words + "\" among " + words()));
    }

    private Optional<JsonNode> under(String words) {
        return all().dropWhile(each -> !isAbout(each.path("content").asText(), words))
                .filter(each -> each.has("custom_id"))
                .findFirst()
                .filter(each -> each.path("type").asInt() != BUTTON);
    }

    /** Text that is nothing but this, or says how it is: "**Announcements:** not set". */
    private static boolean isAbout(String text, String words) {
        return text.equals(words) || text.startsWith("**" + words + ":**");
    }

    boolean has(String words) {
        return all().anyMatch(each -> isRead(each.path("label").asText(), words));
    }

    static boolean isRead(String label, String words) {
        var bare = bare(label);
        return label.equals(words) || (!bare.isEmpty() && bare.equals(bare(words)));
    }

    private static String bare(String label) {
        return ORNAMENT.matcher(label).replaceAll("");
    }

    /** Everything that is written on them, piece by piece. */
    List<String> words() {
        return all().flatMap(each -> Stream.concat(
                        Stream.of("content", "label", "placeholder", "description", "value")
                                .filter(field -> !field.equals("value")
                                        || each.path("type").asInt() == TEXT_INPUT)
                                .map(field -> each.path(field).asText("")),
                        PageApi.each(each.path("options"))
                                .flatMap(option -> Stream.of("label", "description")
                                        .map(field -> option.path(field).asText("")))))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
