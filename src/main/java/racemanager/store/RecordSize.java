package racemanager.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Rounds records up to few sizes.
 *
 * <p>MapDB keeps freed space in one list per size and never joins neighbours, so space comes back only to a record of
 * the same size; with few sizes it does.
 */
final class RecordSize {

    /** The size of the record for so many bytes: at most an eighth more, or 64 bytes. */
    static int rounded(int needed) {
        var step = Math.max(64, Integer.highestOneBit(needed) / 8);
        return (needed + step - 1) / step * step;
    }

    static byte[] padded(byte[] content) {
        var record = ByteBuffer.allocate(rounded(content.length + Integer.BYTES));
        return record.putInt(content.length).put(content).array();
    }

    static byte[] content(byte[] record) {
        var length = ByteBuffer.wrap(record).getInt();
        return Arrays.copyOfRange(record, Integer.BYTES, Integer.BYTES + length);
    }

    private RecordSize() {}
}
