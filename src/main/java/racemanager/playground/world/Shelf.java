package racemanager.playground.world;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/** All things of one kind, found by what they belong to and their id, and kept in the order of ids. */
public final class Shelf<T> {

    private final String name;
    private final Class<T> type;
    private final Function<T, ShelfKey> key;
    private final ConcurrentNavigableMap<ShelfKey, T> items = new ConcurrentSkipListMap<>();

    Shelf(String name, Class<T> type, Function<T, ShelfKey> key) {
        this.name = name;
        this.type = type;
        this.key = key;
    }

    public Optional<T> find(long owner, long id) {
        return Optional.ofNullable(items.get(new ShelfKey(owner, id)));
    }

    /** For things that belong to nothing: users, guilds, channels. */
    public Optional<T> find(long id) {
        return find(0, id);
    }

    /** What belongs to one owner, oldest first; a live view. */
    public ConcurrentNavigableMap<?, T> of(long owner) {
        return items.subMap(new ShelfKey(owner, 0), true, new ShelfKey(owner, Long.MAX_VALUE), true);
    }

    public Collection<T> in(long owner) {
        return of(owner).values();
    }

    public Collection<T> all() {
        return items.values();
    }

    String name() {
        return name;
    }

    Class<T> type() {
        return type;
    }

    ShelfKey keyOf(T item) {
        return key.apply(item);
    }

    void put(T item) {
        items.put(key.apply(item), item);
    }

    void remove(ShelfKey gone) {
        items.remove(gone);
    }
}
