package racemanager.store.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file whose bytes are all written and forced, so that writing them again changes nothing about the file itself. */
final class WrittenFile {

    private static final int AT_ONCE = 1 << 20;

    static FileChannel create(Path file, long bytes) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var zeros = ByteBuffer.allocateDirect(AT_ONCE);
        for (long at = 0; at < bytes; ) {
            zeros.clear().limit((int) Math.min(AT_ONCE, bytes - at));
            at += channel.write(zeros, at);
        }
        channel.force(true);
        return channel;
    }

    private WrittenFile() {}
}
