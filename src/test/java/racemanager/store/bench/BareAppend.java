package racemanager.store.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What the disk itself takes: 4 KiB written behind each other into an allocated file, each forced. */
final class BareAppend implements AutoCloseable {

    private static final int PAGE = 4_096;
    private static final long FILE = 32L << 20;

    private final FileChannel channel;
    private final ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
    private long position;

    BareAppend(Path file) throws IOException {
        this.channel = WrittenFile.create(file, FILE);
    }

    /** Appends again and again, with a pause after each. */
    Latencies measure(Duration duration, Duration pause) {
        var latencies = new Latencies();
        var window = Window.after(Duration.ZERO, duration);
        for (long begin = System.nanoTime(); !window.isOver(begin); begin = System.nanoTime()) {
            append();
            latencies.add(System.nanoTime() - begin);
            LockSupport.parkNanos(pause.toNanos());
        }
        return latencies;
    }

    private void append() {
        try {
            page.clear().putLong(0, position);
            channel.write(page, position);
            channel.force(false);
            position = (position + PAGE) % FILE;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
