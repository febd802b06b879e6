package racemanager.guild.stored;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Compares what was stored with what is stored of the same object today. */
final class Shape {

    /** What was renamed, removed or changed, and what was added that is not empty; as paths. */
    static List<String> changes(JsonNode stored, JsonNode today) {
        var changes = new ArrayList<String>();
        compare("", stored, today, changes);
        return changes;
    }

    private static void compare(String path, JsonNode stored, JsonNode today, List<String> changes) {
        if (stored.isObject() && today.isObject()) {
            compareFields(path, stored, today, changes);
        } else if (stored.isArray() && today.isArray() && stored.size() == today.size()) {
            var before = inOrder(stored);
            var after = inOrder(today);
            IntStream.range(0, before.size())
                    .forEach(index -> compare(path + "[]", before.get(index), after.get(index), changes));
        } else if (!isSame(stored, today)) {
            changes.add(path + " was " + stored + " and is " + today);
        }
    }

    private static void compareFields(String path, JsonNode stored, JsonNode today, List<String> changes) {
        for (var field : stored.properties()) {
            var name = path + "." + field.getKey();
            if (today.has(field.getKey())) {
                compare(name, field.getValue(), today.get(field.getKey()), changes);
            } else {
                changes.add(name + " is gone");
            }
        }
        today.properties().stream()
                .filter(field -> !stored.has(field.getKey()) && !isEmpty(field.getValue()))
                .map(Map.Entry::getKey)
                .forEach(added -> changes.add(path + "." + added + " is new and not empty"));
    }

    private static boolean isSame(JsonNode stored, JsonNode today) {
        return stored.isValueNode()
                && stored.getNodeType() == today.getNodeType()
                && stored.asText().equals(today.asText());
    }

    /** A set may be written in any order. */
    private static List<JsonNode> inOrder(JsonNode array) {
        var elements = StreamSupport.stream(array.spliterator(), false).toList();
        return elements.stream().allMatch(JsonNode::isValueNode)
                ? elements.stream()
                        .sorted((a, b) -> a.asText().compareTo(b.asText()))
                        .toList()
                : elements;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isContainerNode() && value.isEmpty());
    }

    private Shape() {}
}
