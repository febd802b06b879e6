package racemanager.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Makes a file longer by really writing zeros and forcing them, so that later writes into that part cannot meet a full
 * disk.
 *
 * <p>A sparse file promises room that is not there: a mapped write into it kills with SIGBUS when the disk is full.
 */
final class Allocation {

    private static final int CHUNK = 1 << 20;

    /** Extends the file to so many bytes; with {@link NoSpaceException} it is as long as it was before. */
    static void extend(Path file, FileChannel channel, long bytes, FaultPoint growing, Faults faults)
            throws IOException {
        var before = channel.size();
        try {
            faults.reached(growing);
            writeZeros(channel, before, bytes);
            channel.force(true);
        } catch (IOException failure) {
            if (!NoSpaceException.isMeantBy(failure, file)) {
                throw failure;
            }
            channel.truncate(before);
            throw new NoSpaceException(bytes - before, failure);
        }
    }

    static void writeZeros(FileChannel channel, long from, long to) throws IOException {
        var zeros = ByteBuffer.allocateDirect(CHUNK);
        for (var at = from; at < to; ) {
            zeros.clear().limit((int) Math.min(CHUNK, to - at));
            at += channel.write(zeros, at);
        }
    }

    private Allocation() {}
}
