package racemanager.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import racemanager.store.StreamRow.Entry;

/** The snapshots of all streams; every method runs on the store's own thread. */
final class SnapshotShelf {

    private final Streams streams;
    private final Contents contents;

    SnapshotShelf(Streams streams, Contents contents) {
        this.streams = streams;
        this.contents = contents;
    }

    /** Keeps the snapshot, in place of one of the same sequence number. */
    void save(String name, StoredSnapshot snapshot) {
        var stream = streams.findOrBegin(name);
        var row = streams.row(stream);
        var entries = remaining(row, entry -> entry.sequence() == snapshot.sequence());
        entries.add(new Entry(snapshot.sequence(), snapshot.timestamp(), contents.put(snapshot.content())));
        streams.save(stream, row.withSnapshots(entries));
    }

    /** The latest snapshot in this range. */
    Optional<StoredSnapshot> latest(String name, SnapshotRange range) {
        return streams.rowOf(name).snapshots().stream()
                .filter(entry -> range.holds(entry.sequence(), entry.timestamp()))
                .max(Comparator.comparingLong(Entry::sequence))
                .map(entry -> read(name, entry));
    }

    /** All snapshots of a stream. */
    List<StoredSnapshot> all(String name) {
        return streams.rowOf(name).snapshots().stream()
                .map(entry -> read(name, entry))
                .toList();
    }

    private StoredSnapshot read(String name, Entry entry) {
        try {
            return new StoredSnapshot(entry.sequence(), entry.timestamp(), contents.get(entry.recid()));
        } catch (StoreException damaged) {
            throw damaged.reading("the snapshot at %d of %s".formatted(entry.sequence(), name));
        }
    }

    void delete(String name, SnapshotRange range) {
        var row = streams.rowOf(name);
        var remaining = remaining(row, entry -> range.holds(entry.sequence(), entry.timestamp()));
        if (remaining.size() < row.snapshots().size()) {
            streams.save(streams.find(name), row.withSnapshots(remaining));
        }
    }

    /** Erases the content of the entries that match and returns the others. */
    private List<Entry> remaining(StreamRow row, Predicate<Entry> gone) {
        var remaining = new ArrayList<Entry>();
        for (var entry : row.snapshots()) {
            if (gone.test(entry)) {
                contents.erase(entry.recid());
            } else {
                remaining.add(entry);
            }
        }
        return remaining;
    }
}
