package racemanager.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.playground.json.Json;

/** Turns what happens to shelves into stored changes and back; the changes of one turn are kept together. */
final class Pages {

    private static final int STORED_IDS = 3;

    private final WorldLog log;
    private final Map<String, Shelf<?>> shelves;
    private final LongConsumer seen;
    private ArrayNode page = Json.array();

    Pages(WorldLog log, List<Shelf<?>> shelves, LongConsumer seen) {
        this.log = log;
        this.shelves = shelves.stream().collect(Collectors.toMap(Shelf::name, Function.identity()));
        this.seen = seen;
    }

    void read() {
        log.replay(changes -> changes.forEach(this::apply));
    }

    private void apply(JsonNode change) {
        var shelf = shelves.get(change.path(0).asText());
        if (shelf != null) {
            var key = new ShelfKey(change.path(1).asLong(), change.path(2).asLong());
            seen.accept(key.id());
            apply(shelf, key, change.path(STORED_IDS));
        }
    }

    private static <T> void apply(Shelf<T> shelf, ShelfKey key, JsonNode value) {
        if (value.isMissingNode()) {
            shelf.remove(key);
        } else {
            shelf.put(Json.bind(value, shelf.type()));
        }
    }

    <T> void put(Shelf<T> shelf, T item) {
        page.add(row(shelf, item));
    }

    <T> void remove(Shelf<T> shelf, T item) {
        page.add(keys(shelf, item));
    }

    void keep() {
        if (!page.isEmpty()) {
            var full = page;
            page = Json.array();
            log.append(full, this::everything);
        }
    }

    private Stream<ArrayNode> everything() {
        return shelves.values().stream().flatMap(Pages::rows);
    }

    private static <T> Stream<ArrayNode> rows(Shelf<T> shelf) {
        return shelf.all().stream().map(item -> Json.array().add(row(shelf, item)));
    }

    private static <T> ArrayNode row(Shelf<T> shelf, T item) {
        return keys(shelf, item).addPOJO(item);
    }

    private static <T> ArrayNode keys(Shelf<T> shelf, T item) {
        var key = shelf.keyOf(item);
        return Json.array().add(shelf.name()).add(key.owner()).add(key.id());
    }
}
