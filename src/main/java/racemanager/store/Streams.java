package racemanager.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of all streams, by name or by the record that holds them, and those last used in memory. */
final class Streams {

    /** What stands for a stream that has never been begun. */
    static final long NONE = 0;

    private static final int REMEMBERED = 65_536;

    private final Database database;
    private final Map<String, Long> ids = remembering();
    private final Map<Long, StreamRow> rows = remembering();

    Streams(Database database) {
        this.database = database;
    }

    private static <K, V> Map<K, V> remembering() {
        return new LinkedHashMap<>(1_024, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    /** The record that holds the stream's row, which stands for it elsewhere, or NONE. */
    long find(String name) {
        var known = ids.get(name);
        if (known != null) {
            return known;
        }
        @Nullable Long stored = database.streams().get(name);
        if (stored == null) {
            return NONE;
        }
        ids.put(name, stored);
        return stored;
    }

    long findOrBegin(String name) {
        var found = find(name);
        return found == NONE ? begin(name) : found;
    }

    /** Begins a stream of a name that is not there yet. */
    long begin(String name) {
        var id = database.insert(StreamRow.EMPTY.encoded());
        database.streams().put(name, id);
        ids.put(name, id);
        rows.put(id, StreamRow.EMPTY);
        return id;
    }

    /** The row of the stream of this name, empty if there is none. */
    StreamRow rowOf(String name) {
        return rowOf(name, find(name));
    }

    /** The row of this stream, whose name is told if it cannot be read. */
    StreamRow rowOf(String name, long stream) {
        try {
            return stream == NONE ? StreamRow.EMPTY : row(stream);
        } catch (StoreException damaged) {
            throw damaged.reading("where the facts and snapshots of " + name + " are");
        }
    }

    StreamRow row(long id) {
        var known = rows.get(id);
        if (known == null) {
            known = StreamRow.decoded(database.get(id));
            rows.put(id, known);
        }
        return known;
    }

    void save(long id, StreamRow row) {
        database.overwrite(id, row.encoded());
        rows.put(id, row);
    }

    /** The names after this one in alphabetical order. */
    Iterable<String> after(String name) {
        return database.streams().tailMap(name, false).keySet();
    }
}
