package racemanager.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The snapshots of all streams; every method runs on the store's own thread. */
final class SnapshotShelf {

    private static final int ENTRY = 3 * Long.BYTES;

    private record Entry(long sequence, long timestamp, long recid) {}

    private final MapDbShelves shelves;
    private final Streams streams;

    SnapshotShelf(MapDbShelves shelves, Streams streams) {
        this.shelves = shelves;
        this.streams = streams;
    }

    /** Keeps the snapshot, in place of one of the same sequence number. */
    void save(String name, StoredSnapshot snapshot) {
        var number = streams.findOrBegin(name).number();
        var entries = remaining(number, entry -> entry.sequence() == snapshot.sequence());
        entries.add(new Entry(snapshot.sequence(), snapshot.timestamp(), shelves.put(snapshot.content())));
        store(number, entries);
    }

    /** The latest snapshot in this range. */
    Optional<StoredSnapshot> latest(String name, SnapshotRange range) {
        var stream = streams.find(name);
        if (stream == null) {
            return Optional.empty();
        }
        return entries(stream.number()).stream()
                .filter(entry -> range.holds(entry.sequence(), entry.timestamp()))
                .max(Comparator.comparingLong(Entry::sequence))
                .map(entry -> new StoredSnapshot(entry.sequence(), entry.timestamp(), shelves.get(entry.recid())));
    }

    void delete(String name, SnapshotRange range) {
        var stream = streams.find(name);
        if (stream != null) {
            store(
                    stream.number(),
                    remaining(stream.number(), entry -> range.holds(entry.sequence(), entry.timestamp())));
        }
    }

    /** Deletes the content of the entries that match and returns the others. */
    private List<Entry> remaining(int number, Predicate<Entry> gone) {
        var remaining = new ArrayList<Entry>();
        for (var entry : entries(number)) {
            if (gone.test(entry)) {
                shelves.delete(entry.recid());
            } else {
                remaining.add(entry);
            }
        }
        return remaining;
    }

    private List<Entry> entries(int number) {
        byte @Nullable [] stored = shelves.snapshots().get((long) number);
        var entries = new ArrayList<Entry>();
        if (stored != null) {
            for (var buffer = ByteBuffer.wrap(stored); buffer.hasRemaining(); ) {
                entries.add(new Entry(buffer.getLong(), buffer.getLong(), buffer.getLong()));
            }
        }
        return entries;
    }

    private void store(int number, List<Entry> entries) {
        if (entries.isEmpty()) {
            shelves.snapshots().remove((long) number);
            return;
        }
        var buffer = ByteBuffer.allocate(entries.size() * ENTRY);
        for (var entry : entries) {
            buffer.putLong(entry.sequence()).putLong(entry.timestamp()).putLong(entry.recid());
        }
        shelves.snapshots().put((long) number, buffer.array());
    }
}
