package racemanager.store;

import static racemanager.store.FileFormat.RECORD_ALIGNMENT;
import static racemanager.store.FileFormat.RECORD_ENTRY;
import static racemanager.store.FileFormat.RECORD_HEADER;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.ObjLongConsumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads the records of one redo file that follow the base's header. */
final class RedoScan {

    private static final int CHUNK = 1 << 20;

    private final RedoLane lane;
    private final StoreHeader base;
    private final long generation;

    RedoScan(RedoLane lane, StoreHeader base, long generation) {
        this.lane = lane;
        this.base = base;
        this.generation = generation;
    }

    /** Whether this file holds redo that the base may lack; refuses a file that belongs to another base. */
    boolean isLive() throws IOException {
        var first = headerAt(0);
        if (first == null) {
            return true;
        }
        if (first.version() > FileFormat.VERSION) {
            throw StoreException.newerVersion(lane.path(), first.version());
        }
        if (!first.storeId().equals(base.storeId())) {
            throw StoreException.mismatch(lane.path(), "another store's redo");
        }
        if (first.pageSize() != FileFormat.PAGE) {
            throw StoreException.mismatch(lane.path(), "page size " + first.pageSize());
        }
        if (first.generation() <= base.generation()) {
            return false;
        }
        if (first.opening() != base.opening() || first.generation() != generation) {
            throw StoreException.mismatch(
                    lane.path(), "redo of generation " + first.generation() + " beside a base of " + base.generation());
        }
        return true;
    }

    /** The whole record at this position if it is the given transaction, otherwise nothing. */
    @Nullable RecordHeader recordAt(long position, long transaction) throws IOException {
        var header = headerAt(position);
        if (header == null || !follows(header) || header.transaction() != transaction) {
            return null;
        }
        return isWhole(position, header) ? header : null;
    }

    private boolean follows(RecordHeader header) {
        return header.opening() == base.opening() && header.generation() == generation;
    }

    private @Nullable RecordHeader headerAt(long position) throws IOException {
        if (position + RECORD_HEADER > lane.capacity()) {
            return null;
        }
        var buffer = ByteBuffer.allocate(RECORD_HEADER);
        lane.read(buffer, position);
        return RecordHeader.decoded(buffer, 0);
    }

    private boolean isWhole(long position, RecordHeader header) throws IOException {
        if (header.pages() < 0 || position + header.recordBytes() > lane.capacity()) {
            return false;
        }
        var crc = new CRC32C();
        eachEntry(position, header, (entry, number) -> crc.update(entry));
        return (int) crc.getValue() == header.bodyChecksum();
    }

    /** Hands over every entry of the record: the page's number and the bytes of number and image together. */
    void eachEntry(long position, RecordHeader header, ObjLongConsumer<byte[]> taker) throws IOException {
        var entry = ByteBuffer.allocate(RECORD_ENTRY);
        for (int n = 0; n < header.pages(); n++) {
            entry.clear();
            lane.read(entry, position + RECORD_HEADER + (long) n * RECORD_ENTRY);
            taker.accept(entry.array(), entry.getLong(0));
        }
    }

    /**
     * Refuses to go on if a later transaction lies behind this position.
     *
     * <p>A record is written only after the one before it has been forced, so an unreadable record that has a successor
     * is not a torn tail.
     */
    void refuseLaterThan(long position, long transaction) throws IOException {
        var chunk = ByteBuffer.allocate(CHUNK);
        for (var from = position; from + RECORD_HEADER <= lane.capacity(); from += CHUNK) {
            chunk.clear();
            lane.read(chunk, from);
            for (int at = 0; at + RECORD_HEADER <= chunk.position(); at += RECORD_ALIGNMENT) {
                var header = RecordHeader.decoded(chunk, at);
                if (header != null && follows(header) && header.transaction() > transaction + 1) {
                    throw StoreException.damaged(
                            lane.path(),
                            position,
                            "transaction " + (transaction + 1) + " is unreadable and " + header.transaction()
                                    + " follows it");
                }
            }
        }
    }
}
