package racemanager.store;

import static racemanager.store.FileFormat.RECORD_HEADER;
import static racemanager.store.FileFormat.RECORD_HEADER_CHECKED;
import static racemanager.store.FileFormat.REDO_MAGIC;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a redo record says of itself; see {@link FileFormat} for the offsets. */
record RecordHeader(
        UUID storeId,
        long opening,
        long generation,
        long transaction,
        int pages,
        long length,
        int bodyChecksum,
        int version,
        int pageSize) {

    static RecordHeader following(
            StoreHeader base, long generation, long transaction, int pages, long length, int bodyChecksum) {
        return new RecordHeader(
                base.storeId(),
                base.opening(),
                generation,
                transaction,
                pages,
                length,
                bodyChecksum,
                base.version(),
                FileFormat.PAGE);
    }

    /** The bytes that this record takes, up to the start of the next one. */
    long recordBytes() {
        return FileFormat.recordBytes(pages);
    }

    byte[] encoded() {
        var buffer = ByteBuffer.allocate(RECORD_HEADER);
        buffer.putInt(REDO_MAGIC).putInt(version).putInt(pageSize).putInt(pages);
        buffer.putLong(storeId.getMostSignificantBits()).putLong(storeId.getLeastSignificantBits());
        buffer.putLong(opening).putLong(generation).putLong(transaction).putLong(length);
        buffer.putInt(bodyChecksum);
        return buffer.putInt(FileFormat.checksum(buffer.array(), RECORD_HEADER_CHECKED))
                .array();
    }

    /** The header that starts here, or nothing if no whole header does; the buffer's position is left alone. */
    static @Nullable RecordHeader decoded(ByteBuffer buffer, int at) {
        if (buffer.getInt(at) != REDO_MAGIC) {
            return null;
        }
        var checked = new byte[RECORD_HEADER_CHECKED];
        buffer.get(at, checked);
        if (buffer.getInt(at + RECORD_HEADER_CHECKED) != FileFormat.checksum(checked, checked.length)) {
            return null;
        }
        return new RecordHeader(
                new UUID(buffer.getLong(at + 16), buffer.getLong(at + 24)),
                buffer.getLong(at + 32),
                buffer.getLong(at + 40),
                buffer.getLong(at + 48),
                buffer.getInt(at + 12),
                buffer.getLong(at + 56),
                buffer.getInt(at + 64),
                buffer.getInt(at + 4),
                buffer.getInt(at + 8));
    }
}
