package racemanager.store;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the batches of the tail lie: a ring of places, so that a new batch changes a few bytes that are there already.
 *
 * <p>A map from number to record would grow for ever, because MapDB's B-tree keeps leaves that have become empty.
 */
final class TailRing {

    /** How many batches there may be at once. */
    static final int PLACES = 4_096;

    static final int DIRECTORIES = 32;

    private static final int PLACES_EACH = PLACES / DIRECTORIES;
    private static final int PLACE = 2 * Long.BYTES;

    static final int DIRECTORY_BYTES = PLACES_EACH * PLACE;

    private final Database database;
    private final ByteBuffer[] directories = new ByteBuffer[DIRECTORIES];
    private final long[] recids = new long[DIRECTORIES];
    private final BitSet changed = new BitSet();

    TailRing(Database database) {
        this.database = database;
        database.ring().forEach((directory, recid) -> {
            recids[directory] = recid;
            directories[directory] = ByteBuffer.wrap(database.get(recid).clone());
        });
    }

    /** The records of the batches that are there, by number. */
    SortedMap<Long, Long> batches() {
        var found = new TreeMap<Long, Long>();
        for (var directory : directories) {
            for (int at = 0; at < DIRECTORY_BYTES; at += PLACE) {
                if (directory.getLong(at + Long.BYTES) != 0) {
                    found.put(directory.getLong(at), directory.getLong(at + Long.BYTES));
                }
            }
        }
        return found;
    }

    void put(long number, long recid) {
        set(number, number, recid);
    }

    void clear(long number) {
        set(number, 0, 0);
    }

    private void set(long batch, long number, long recid) {
        var place = (int) (batch % PLACES);
        var directory = place / PLACES_EACH;
        var at = place % PLACES_EACH * PLACE;
        directories[directory].putLong(at, number).putLong(at + Long.BYTES, recid);
        changed.set(directory);
    }

    void save() {
        changed.stream().forEach(directory -> database.overwrite(recids[directory], directories[directory].array()));
        changed.clear();
    }
}
