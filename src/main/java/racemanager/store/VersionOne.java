package racemanager.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mapdb.BTreeMap;
import org.mapdb.DB;
import org.mapdb.DBMaker;
import org.mapdb.Serializer;
import org.mapdb.Store;

/**
 * Reads what format version 1 kept in MapDB.
 *
 * <pre>
 * streams    name → number of the stream (4), highest sequence number when last saved (8), deleted up to (8)
 * blocks     stream number (4), sequence number / 32 (4) → 32 record ids of facts; 0 is none
 * snapshots  stream number → for each snapshot sequence number (8), time (8), record id (8)
 * record     length (4), content, zeros
 * </pre>
 */
final class VersionOne {

    private static final int FACTS = 32;

    private final Store records;
    private final BTreeMap<String, byte[]> streams;
    private final BTreeMap<Long, byte[]> blocks;
    private final BTreeMap<Long, byte[]> snapshots;

    private VersionOne(DB database) {
        this.records = database.getStore();
        this.streams = database.treeMap("streams", Serializer.STRING, Serializer.BYTE_ARRAY)
                .valuesOutsideNodesEnable()
                .open();
        this.blocks = longMap(database, "blocks");
        this.snapshots = longMap(database, "snapshots");
    }

    private static BTreeMap<Long, byte[]> longMap(DB database, String name) {
        return database.treeMap(name, Serializer.LONG, Serializer.BYTE_ARRAY)
                .valuesOutsideNodesEnable()
                .open();
    }

    static VersionOne in(CrashSafeVolume volume) {
        return new VersionOne(DBMaker.volumeDB(volume, true).make());
    }

    void forEach(Consumer<StreamContent> taker) {
        for (var stream : streams.entrySet()) {
            taker.accept(content(stream.getKey(), ByteBuffer.wrap(stream.getValue())));
        }
    }

    private StreamContent content(String name, ByteBuffer stream) {
        var number = stream.getInt();
        var saved = stream.getLong();
        var deletedTo = stream.getLong();
        var facts = facts(number, saved, deletedTo);
        var highest = facts.isEmpty() ? saved : Math.max(saved, facts.getLast().sequence());
        return new StreamContent(name, highest, deletedTo, facts, snapshots(number));
    }

    /** The highest number is saved once for each block, so the last block may hold facts above it. */
    private List<StoredFact> facts(int stream, long saved, long deletedTo) {
        var facts = new ArrayList<StoredFact>();
        for (var block = (deletedTo + 1) / FACTS; block <= saved / FACTS; block++) {
            byte @Nullable [] recids = blocks.get(((long) stream << Integer.SIZE) | block);
            for (int slot = 0; recids != null && slot < FACTS; slot++) {
                var recid = ByteBuffer.wrap(recids).getLong(slot * Long.BYTES);
                if (recid != 0) {
                    facts.add(new StoredFact(block * FACTS + slot, record(recid)));
                }
            }
        }
        return facts;
    }

    private List<StoredSnapshot> snapshots(int stream) {
        var found = new ArrayList<StoredSnapshot>();
        byte @Nullable [] entries = snapshots.get((long) stream);
        if (entries != null) {
            for (var entry = ByteBuffer.wrap(entries); entry.hasRemaining(); ) {
                found.add(new StoredSnapshot(entry.getLong(), entry.getLong(), record(entry.getLong())));
            }
        }
        return found;
    }

    private byte[] record(long recid) {
        var record = records.get(recid, Database.RAW);
        if (record == null) {
            throw new IllegalStateException("record " + recid + " is missing");
        }
        var length = ByteBuffer.wrap(record).getInt();
        return Arrays.copyOfRange(record, Integer.BYTES, Integer.BYTES + length);
    }
}
