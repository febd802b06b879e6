package racemanager.store;

import java.nio.ByteBuffer;

/**
 * Where the facts of 32 sequence numbers in a row lie, by their MapDB record ids; 0 is none.
 *
 * <p>MapDB's B-tree never removes a leaf that has become empty, and every new fact has a new key. Blocks keep what
 * stays behind after deletion to a thirty-second.
 */
final class FactBlock {

    static final int FACTS = 32;

    private final byte[] recids;

    FactBlock(byte[] recids) {
        this.recids = recids;
    }

    static FactBlock empty() {
        return new FactBlock(new byte[FACTS * Long.BYTES]);
    }

    /** The number of the block in which this sequence number lies. */
    static long of(long sequence) {
        return sequence / FACTS;
    }

    /** The key of a block in the map of all streams' blocks. */
    static long key(int stream, long block) {
        return ((long) stream << Integer.SIZE) | block;
    }

    byte[] recids() {
        return recids;
    }

    long recid(long sequence) {
        return ByteBuffer.wrap(recids).getLong(slot(sequence));
    }

    void set(long sequence, long recid) {
        ByteBuffer.wrap(recids).putLong(slot(sequence), recid);
    }

    private static int slot(long sequence) {
        return (int) (sequence % FACTS) * Long.BYTES;
    }
}
