package racemanager.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a command means, without the ids, versions and written-out defaults that Discord adds. */
final class CommandShape {

    private static final Set<String> TEXTS = Set.of("name", "description", "default_member_permissions");
    private static final Set<String> TRANSLATIONS = Set.of("name_localizations", "description_localizations");
    private static final Set<String> FLAGS = Set.of("required", "autocomplete", "nsfw");
    private static final Set<String> NUMBERS = Set.of("type", "min_value", "max_value", "min_length", "max_length");
    private static final Set<String> SETS = Set.of("contexts", "integration_types", "channel_types");
    private static final Set<String> LISTS = Set.of("options", "choices");

    /** Commands by type and name, since Discord lists them in its own order. */
    static Map<String, Object> of(List<JsonNode> commands) {
        return commands.stream()
                .collect(Collectors.toMap(
                        each -> each.path("type").asInt(1) + " "
                                + each.path("name").asText(),
                        CommandShape::command,
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static Map<String, Object> command(JsonNode command) {
        var shape = shape(command);
        shape.remove("type", 1.0);
        shape.remove("integration_types", Set.of(0));
        return shape;
    }

    private static Map<String, Object> shape(JsonNode node) {
        var shape = new TreeMap<String, Object>();
        node.properties().forEach(field -> {
            var meant = meant(field.getKey(), field.getValue());
            if (meant != null) {
                shape.put(field.getKey(), meant);
            }
        });
        return shape;
    }

    /** Null for what is not ours to say, or is the default. */
    private static @Nullable Object meant(String key, JsonNode value) {
        if (value.isNull() || (value.isContainerNode() && value.isEmpty())) {
            return null;
        } else if (TEXTS.contains(key)) {
            return value.asText();
        } else if (TRANSLATIONS.contains(key)) {
            return translations(value);
        } else if (FLAGS.contains(key)) {
            return value.asBoolean() ? Boolean.TRUE : null;
        } else if (NUMBERS.contains(key)) {
            return value.asDouble();
        } else if (SETS.contains(key)) {
            return stream(value).map(JsonNode::asInt).collect(Collectors.toCollection(TreeSet::new));
        } else if (LISTS.contains(key)) {
            return stream(value).map(CommandShape::shape).toList();
        }
        return Objects.equals(key, "value") ? choiceValue(value) : null;
    }

    private static Map<String, String> translations(JsonNode byLocale) {
        var texts = new TreeMap<String, String>();
        byLocale.properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
        return texts;
    }

    private static Object choiceValue(JsonNode value) {
        return value.isNumber() ? (Object) value.asDouble() : value.asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private CommandShape() {}
}
