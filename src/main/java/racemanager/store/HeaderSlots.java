package racemanager.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The two places for the base's header, written in turns so that a torn write leaves the other one whole. */
final class HeaderSlots {

    private final Path path;
    private final FileChannel channel;
    private int next;

    HeaderSlots(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    StoreHeader read() throws IOException {
        var bytes = new byte[][] {bytesOf(0), bytesOf(1)};
        refuseNewer(bytes);
        var first = StoreHeader.decoded(bytes[0]);
        var second = StoreHeader.decoded(bytes[1]);
        var newest = newer(first, second);
        if (newest == null) {
            throw StoreException.damaged(path, 0, "neither of its two headers is whole");
        }
        next = newest.equals(first) ? 1 : 0;
        return newest;
    }

    /** A newer program may have written only one of the two so far. */
    private void refuseNewer(byte[][] slots) {
        var version = Math.max(StoreHeader.versionIn(slots[0]), StoreHeader.versionIn(slots[1]));
        if (version > FileFormat.VERSION) {
            throw StoreException.newerVersion(path, version);
        }
    }

    private static @Nullable StoreHeader newer(@Nullable StoreHeader first, @Nullable StoreHeader second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.generation() >= second.generation() ? first : second;
    }

    private byte[] bytesOf(int slot) throws IOException {
        var buffer = ByteBuffer.allocate(FileFormat.BASE_HEADER);
        Bytes.read(channel, buffer, (long) slot * FileFormat.PAGE);
        return buffer.array();
    }

    /** Writes over the older header; the newer one stays until this one has been forced. */
    void write(StoreHeader header) throws IOException {
        Bytes.write(channel, ByteBuffer.wrap(header.encoded()), (long) next * FileFormat.PAGE);
        next = 1 - next;
    }
}
