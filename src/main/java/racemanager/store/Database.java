package racemanager.store;

import java.util.Map;
import org.mapdb.BTreeMap;
import org.mapdb.CC;
import org.mapdb.DB;
import org.mapdb.Serializer;
import org.mapdb.Store;
import org.mapdb.StoreDirect;
import org.mapdb.volume.VolumeFactory;

/** The MapDB database on the volume, opened anew whenever uncommitted pages were discarded; one thread uses it. */
final class Database {

    static final Serializer<byte[]> RAW = Serializer.BYTE_ARRAY_NOSIZE;

    private final CrashSafeVolume volume;
    private final Store records;
    private final BTreeMap<String, Long> streams;
    private final BTreeMap<Integer, Long> ring;

    private Database(CrashSafeVolume volume, DB database) {
        this.volume = volume;
        this.records = database.getStore();
        this.streams =
                database.treeMap("streams", Serializer.STRING, Serializer.LONG).createOrOpen();
        this.ring =
                database.treeMap("ring", Serializer.INTEGER, Serializer.LONG).createOrOpen();
    }

    /** Opens the database, laying it out first if the volume is empty. */
    static Database on(CrashSafeVolume volume) {
        if (volume.isEmpty()) {
            volume.inOneTransaction(() -> new Database(volume, open(volume, false)).layOut());
        }
        return new Database(volume, open(volume, true));
    }

    /** Without MapDB's own checksum of its first 32 KiB, which it adds up at every commit: all pages have checksums. */
    private static DB open(CrashSafeVolume volume, boolean exists) {
        var factory = VolumeFactory.wrap(volume, exists);
        var loader = Database.class.getClassLoader();
        var store = StoreDirect.Companion.make(
                null, factory, 0, false, false, 0, CC.PAGE_SIZE, 0, false, false, false, false, false);
        return new DB(store, exists, false, loader, 0);
    }

    private void layOut() {
        for (int directory = 0; directory < TailRing.DIRECTORIES; directory++) {
            ring.put(directory, insert(new byte[TailRing.DIRECTORY_BYTES]));
        }
        commit();
    }

    /** For each stream's name the record of its row. */
    BTreeMap<String, Long> streams() {
        return streams;
    }

    /** For each part of the ring its record. */
    Map<Integer, Long> ring() {
        return ring;
    }

    long insert(byte[] record) {
        return records.put(record, RAW);
    }

    byte[] get(long recid) {
        var record = records.get(recid, RAW);
        if (record == null) {
            throw new IllegalStateException("record " + recid + " is missing");
        }
        return record;
    }

    /** Changes a record; one of the same size stays where it is. */
    void overwrite(long recid, byte[] record) {
        records.update(recid, record, RAW);
    }

    void remove(long recid) {
        records.delete(recid, RAW);
    }

    /** MapDB's own commit would only add up its checksum before this. */
    void commit() {
        volume.sync();
    }
}
