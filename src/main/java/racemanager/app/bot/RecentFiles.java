package racemanager.app.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import racemanager.discord.NewFile;

/** Files in memory for a while: so many bytes of those that were asked for last, and none for longer than that. */
final class RecentFiles<K> {

    private static final float LOAD_FACTOR = 0.75f;

    private record Entry(NewFile file, int bytes, Instant until) {}

    private final Map<K, Entry> entries = new LinkedHashMap<>(16, LOAD_FACTOR, true);
    private final long mostBytes;
    private final Duration lifetime;
    private final InstantSource clock;
    private long bytes;

    RecentFiles(long mostBytes, Duration lifetime, InstantSource clock) {
        this.mostBytes = mostBytes;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    synchronized Optional<NewFile> of(K key) {
        dropOld();
        return Optional.ofNullable(entries.get(key)).map(Entry::file);
    }

    synchronized void keep(K key, NewFile file, int length) {
        drop(key);
        entries.put(key, new Entry(file, length, clock.instant().plus(lifetime)));
        bytes += length;
        dropOld();
        while (bytes > mostBytes) drop(entries.keySet().iterator().next());
    }

    /** In bytes. */
    synchronized long size() {
        return bytes;
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
        if (gone != null) bytes -= gone.bytes();
    }
}
