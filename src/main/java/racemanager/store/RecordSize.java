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

    static byte[] padded(byte[] content) {
        var needed = content.length + Integer.BYTES;
        var step = Math.max(64, Integer.highestOneBit(needed) / 8);
        var record = ByteBuffer.allocate((needed + step - 1) / step * step);
        return record.putInt(content.length).put(content).array();
    }

    static byte[] content(byte[] record) {
        var length = ByteBuffer.wrap(record).getInt();
        return Arrays.copyOfRange(record, Integer.BYTES, Integer.BYTES + length);
    }

    private RecordSize() {}
}
