package racemanager.app.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Things in memory for a while: so much of what was asked for last, each by its weight, and nothing for longer than that. */
final class Recent<K, V> {

    private static final float LOAD_FACTOR = 0.75f;

    private record Entry<V>(V thing, int weight, Instant until) {}

    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, LOAD_FACTOR, true);
    private final long most;
    private final Duration lifetime;
    private final InstantSource clock;
    private long weight;

    Recent(long most, Duration lifetime, InstantSource clock) {
        this.most = most;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    synchronized Optional<V> of(K key) {
        dropOld();
        return Optional.ofNullable(entries.get(key)).map(Entry::thing);
    }

    synchronized void keep(K key, V thing, int heavy) {
        drop(key);
        entries.put(key, new Entry<>(thing, heavy, clock.instant().plus(lifetime)));
        weight += heavy;
        dropOld();
        while (weight > most) drop(entries.keySet().iterator().next());
    }

    /** Of all together. */
    synchronized long weight() {
        return weight;
    }

    private void dropOld() {
        var now = clock.instant();
        var old = entries.entrySet().stream()
                .filter(entry -> !entry.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        old.forEach(this::drop);
    }

    private void drop(K key) {
        var gone = entries.remove(key);
        if (gone != null) weight -= gone.weight();
    }
}
