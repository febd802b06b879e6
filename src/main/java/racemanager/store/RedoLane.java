package racemanager.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** One of the two redo files: records are appended to it and forced. */
final class RedoLane implements Closeable {

    private static final int BUFFER = 256 * FileFormat.RECORD_ENTRY;

    private final Path path;
    private final FileChannel channel;
    private final Faults faults;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private volatile long capacity;

    private RedoLane(Path path, FileChannel channel, Faults faults) throws IOException {
        this.path = path;
        this.channel = channel;
        this.faults = faults;
        this.capacity = channel.size();
    }

    static RedoLane open(Path path, Faults faults) throws IOException {
        var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new RedoLane(path, channel, faults);
    }

    Path path() {
        return path;
    }

    long capacity() {
        return capacity;
    }

    /** Allocates room up to this many bytes; only this may meet a full disk. */
    void reserve(long bytes) throws IOException {
        if (bytes <= capacity) {
            return;
        }
        Allocation.extend(path, channel, bytes, FaultPoint.RESERVE_REDO_GROWING, faults);
        capacity = bytes;
        faults.reached(FaultPoint.RESERVE_REDO_GROWN);
    }

    static int checksum(DirtyPages pages) {
        var crc = new CRC32C();
        var number = ByteBuffer.allocate(Long.BYTES);
        for (int n = 0; n < pages.count(); n++) {
            crc.update(number.putLong(0, pages.number(n)).array());
            crc.update(pages.page(n));
        }
        return (int) crc.getValue();
    }

    /** Writes a record without forcing it, and returns where the next one starts. */
    long append(long position, RecordHeader header, DirtyPages pages) throws IOException {
        var at = position;
        buffer.clear().put(header.encoded());
        for (int n = 0; n < pages.count(); n++) {
            if (buffer.remaining() < FileFormat.RECORD_ENTRY || n == pages.count() / 2) {
                at = flush(at);
                faults.reached(FaultPoint.COMMIT_PARTLY_WRITTEN);
            }
            buffer.putLong(pages.number(n)).put(pages.page(n));
        }
        flush(at);
        return position + header.recordBytes();
    }

    private long flush(long from) throws IOException {
        var at = Bytes.write(channel, buffer.flip(), from);
        buffer.clear();
        return at;
    }

    void force() throws IOException {
        channel.force(false);
    }

    /** Overwrites all of it with zeros, so that nothing can be read from it any more; returns when that is forced. */
    void wipe() throws IOException {
        faults.reached(FaultPoint.WIPE_BEGUN);
        Allocation.writeZeros(channel, 0, capacity);
        channel.force(false);
        faults.reached(FaultPoint.WIPE_DONE);
    }

    /** Fills the buffer from this position as far as the file goes. */
    void read(ByteBuffer target, long position) throws IOException {
        Bytes.read(channel, target, position);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
