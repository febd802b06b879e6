package racemanager.store;

import java.nio.ByteBuffer;

/**
 * What is known of one stream of facts.
 *
 * @param number stands for the stream's name in the other maps
 * @param highest the highest sequence number ever stored; survives deletion
 * @param deletedTo the highest sequence number deleted
 */
record FactStream(int number, long highest, long deletedTo) {

    static final int BYTES = 24;

    FactStream reaching(long sequence) {
        return new FactStream(number, sequence, deletedTo);
    }

    FactStream withoutUpTo(long sequence) {
        return new FactStream(number, highest, sequence);
    }

    long lastBlock() {
        return FactBlock.of(highest);
    }

    byte[] encoded() {
        return ByteBuffer.allocate(BYTES)
                .putInt(number)
                .putLong(highest)
                .putLong(deletedTo)
                .array();
    }

    static FactStream decoded(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new FactStream(buffer.getInt(), buffer.getLong(), buffer.getLong());
    }
}
