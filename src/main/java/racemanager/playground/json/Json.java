package racemanager.playground.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON as the playground speaks and stores it: ids as strings on the wire, instants in ISO 8601. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** An array of what is given, in that order. */
    public static ArrayNode array(Collection<? extends JsonNode> items) {
        return array().addAll(items);
    }

    /** An array of ids as Discord writes them: strings. */
    public static ArrayNode ids(Collection<Long> ids) {
        var array = array();
        ids.forEach(id -> array.add(Long.toString(id)));
        return array;
    }

    /** The value, or nothing where the text is no JSON. */
    public static Optional<JsonNode> parse(byte[] text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A record of this program as it is stored. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static String text(JsonNode value) {
        return value.toString();
    }

    /** A record of this program from its stored form. */
    public static <T> T bind(JsonNode node, Class<T> type) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** An id that Discord accepts as string or as number; 0 where there is none. */
    public static long id(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.asLong();
        }
        return node.isTextual() ? id(node.asText()) : 0;
    }

    /** An id in a path or query; 0 where it is none. */
    public static long id(String text) {
        var digits = !text.isEmpty() && text.length() <= 19 && text.chars().allMatch(Character::isDigit);
        try {
            return digits ? Long.parseLong(text) : 0;
        } catch (NumberFormatException beyond64Bits) {
            return 0;
        }
    }
}
