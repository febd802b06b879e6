package racemanager.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Whole reads and whole writes; a channel may do less than it is asked in one call. */
final class Bytes {

    /** Fills the buffer from this position, or as far as the file goes. */
    static void read(FileChannel channel, ByteBuffer target, long position) throws IOException {
        for (var at = position; target.hasRemaining(); ) {
            var read = channel.read(target, at);
            if (read < 0) {
                return;
            }
            at += read;
        }
    }

    /** Writes all of the buffer and returns the position behind it. */
    static long write(FileChannel channel, ByteBuffer source, long position) throws IOException {
        var at = position;
        while (source.hasRemaining()) {
            at += channel.write(source, at);
        }
        return at;
    }

    private Bytes() {}
}
