package racemanager.store;

import org.mapdb.Atomic;
import org.mapdb.BTreeMap;
import org.mapdb.DB;
import org.mapdb.DBMaker;
import org.mapdb.Serializer;
import org.mapdb.Store;

/** The MapDB database on the volume, opened anew whenever uncommitted pages were discarded; one thread uses it. */
final class MapDbShelves {

    private static final Serializer<byte[]> RAW = Serializer.BYTE_ARRAY_NOSIZE;

    private final DB database;
    private final Store records;
    private final Atomic.Integer lastStream;
    private final BTreeMap<String, byte[]> streams;
    private final BTreeMap<Long, byte[]> blocks;
    private final BTreeMap<Long, byte[]> snapshots;

    private MapDbShelves(DB database) {
        this.database = database;
        this.records = database.getStore();
        this.lastStream = database.atomicInteger("lastStream").createOrOpen();
        this.streams = database.treeMap("streams", Serializer.STRING, Serializer.BYTE_ARRAY)
                .valuesOutsideNodesEnable()
                .createOrOpen();
        this.blocks = longMap(database, "blocks");
        this.snapshots = longMap(database, "snapshots");
    }

    private static BTreeMap<Long, byte[]> longMap(DB database, String name) {
        return database.treeMap(name, Serializer.LONG, Serializer.BYTE_ARRAY)
                .valuesOutsideNodesEnable()
                .createOrOpen();
    }

    /** Opens the database, laying it out first if the volume is empty. */
    static MapDbShelves on(CrashSafeVolume volume) {
        if (volume.isEmpty()) {
            volume.inOneTransaction(() -> open(volume, false).commit());
        }
        return open(volume, true);
    }

    private static MapDbShelves open(CrashSafeVolume volume, boolean exists) {
        return new MapDbShelves(DBMaker.volumeDB(volume, exists).make());
    }

    BTreeMap<String, byte[]> streams() {
        return streams;
    }

    int nextStreamNumber() {
        return lastStream.incrementAndGet();
    }

    FactBlock block(int stream, long number) {
        var stored = blocks.get(FactBlock.key(stream, number));
        return stored == null ? FactBlock.empty() : new FactBlock(stored.clone());
    }

    void save(int stream, long number, FactBlock block) {
        blocks.put(FactBlock.key(stream, number), block.recids());
    }

    void removeBlock(int stream, long number) {
        blocks.remove(FactBlock.key(stream, number));
    }

    BTreeMap<Long, byte[]> snapshots() {
        return snapshots;
    }

    long put(byte[] content) {
        return records.put(RecordSize.padded(content), RAW);
    }

    byte[] get(long recid) {
        var record = records.get(recid, RAW);
        if (record == null) {
            throw new IllegalStateException("record " + recid + " is missing");
        }
        return RecordSize.content(record);
    }

    void delete(long recid) {
        records.delete(recid, RAW);
    }

    void commit() {
        database.commit();
    }
}
