package racemanager.store;

import static racemanager.store.FileFormat.BASE_HEADER;
import static racemanager.store.FileFormat.BASE_MAGIC;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the base says of itself; see {@link FileFormat} for the offsets. */
record StoreHeader(int version, UUID storeId, long opening, long generation, long transaction, long length) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int VERSION_AT = 8;
    private static final int CHECKSUM_AT = 64;

    /** The header of a store that has nothing yet. */
    static StoreHeader ofNewStore() {
        return new StoreHeader(FileFormat.VERSION, UUID.randomUUID(), RANDOM.nextLong(), 0, 0, 0);
    }

    /** The header of a base that was written anew; no redo of the former base can follow it. */
    StoreHeader rewritten(long volumeLength) {
        return new StoreHeader(
                FileFormat.VERSION, storeId, RANDOM.nextLong(), generation + 2, transaction, volumeLength);
    }

    /** The header once the pages hold all redo up to this generation. */
    StoreHeader at(long upToGeneration) {
        return new StoreHeader(version, storeId, opening, upToGeneration, transaction, length);
    }

    /** The header with one more transaction. */
    StoreHeader after(long oneMore, long volumeLength) {
        return new StoreHeader(version, storeId, opening, generation, oneMore, volumeLength);
    }

    /** The header after everything found was replayed; no record of an earlier opening can follow it. */
    StoreHeader reopened(long upToTransaction, long volumeLength) {
        return new StoreHeader(version, storeId, RANDOM.nextLong(), generation + 2, upToTransaction, volumeLength);
    }

    byte[] encoded() {
        var buffer = ByteBuffer.allocate(BASE_HEADER);
        buffer.putLong(BASE_MAGIC).putInt(version).putInt(FileFormat.PAGE);
        buffer.putLong(storeId.getMostSignificantBits()).putLong(storeId.getLeastSignificantBits());
        buffer.putLong(opening).putLong(generation).putLong(transaction).putLong(length);
        return buffer.putInt(FileFormat.checksum(buffer.array(), CHECKSUM_AT)).array();
    }

    /** The header in these bytes, or nothing if they are not whole. */
    static @Nullable StoreHeader decoded(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        if (buffer.getLong() != BASE_MAGIC || buffer.getInt(CHECKSUM_AT) != FileFormat.checksum(bytes, CHECKSUM_AT)) {
            return null;
        }
        var version = buffer.getInt();
        if (version < 1 || version > FileFormat.VERSION || buffer.getInt() != FileFormat.PAGE) {
            return null;
        }
        var id = new UUID(buffer.getLong(), buffer.getLong());
        return new StoreHeader(version, id, buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    /** The format version in these bytes if they begin like a header, otherwise 0. */
    static int versionIn(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return buffer.getLong(0) == BASE_MAGIC ? buffer.getInt(VERSION_AT) : 0;
    }
}
