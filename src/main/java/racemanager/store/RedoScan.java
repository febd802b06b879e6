package racemanager.store;

import static racemanager.store.FileFormat.PAGE;
import static racemanager.store.FileFormat.RECORD_ALIGNMENT;
import static racemanager.store.FileFormat.RECORD_ENTRY;
import static racemanager.store.FileFormat.RECORD_HEADER;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads the records of one redo file that follow the base's header. */
final class RedoScan {

    private static final int CHUNK = 1 << 20;
    private static final int ENTRIES = 128;

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
        var entries = ByteBuffer.allocate(ENTRIES * RECORD_ENTRY);
        var end = position + RECORD_HEADER + (long) header.pages() * RECORD_ENTRY;
        for (var at = position + RECORD_HEADER; at < end; at += entries.limit()) {
            entries.clear().limit((int) Math.min(entries.capacity(), end - at));
            lane.read(entries, at);
            crc.update(entries.flip());
        }
        return (int) crc.getValue() == header.bodyChecksum();
    }

    /** Takes a page's number, and where its image stands in the file. */
    @FunctionalInterface
    interface ImageTaker {
        void take(long number, long position);
    }

    void eachImage(long position, RecordHeader header, ImageTaker taker) throws IOException {
        var number = ByteBuffer.allocate(Long.BYTES);
        for (int n = 0; n < header.pages(); n++) {
            var at = position + RECORD_HEADER + (long) n * RECORD_ENTRY;
            lane.read(number.clear(), at);
            taker.take(number.getLong(0), at + Long.BYTES);
        }
    }

    byte[] imageAt(long position) throws IOException {
        var image = ByteBuffer.allocate(PAGE);
        lane.read(image, position);
        return image.array();
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
