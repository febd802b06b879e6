package racemanager.store.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;

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

    Latencies measure(Duration duration) throws IOException {
        var latencies = new Latencies();
        var window = Window.after(Duration.ZERO, duration);
        for (long begin = System.nanoTime(); !window.isOver(begin); begin = System.nanoTime()) {
            append();
            latencies.add(System.nanoTime() - begin);
        }
        return latencies;
    }

    private void append() throws IOException {
        page.clear().putLong(0, position);
        channel.write(page, position);
        channel.force(false);
        position = (position + PAGE) % FILE;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
