package racemanager.store.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.CRC32C;

/**
 * The least that anything durable does: one thread appends records of length (4), CRC32C (4) and content in groups, one
 * force a group. The file is allocated in advance and starts over at its end, and nothing ever reads it.
 */
final class PlainLog implements AutoCloseable {

    private static final int GROUP_RECORDS = 1_024;
    private static final int GROUP_BYTES = 8 << 20;
    private static final int HEADER = 2 * Integer.BYTES;

    private static final class Entry {
        private final byte[] content;
        private final CompletableFuture<Void> stored = new CompletableFuture<>();

        Entry(byte[] content) {
            this.content = content;
        }
    }

    private final FileChannel channel;
    private final long length;
    private final ByteBuffer group = ByteBuffer.allocateDirect(GROUP_BYTES);
    private final BlockingQueue<Entry> waiting = new LinkedBlockingQueue<>();
    private final Entry end = new Entry(new byte[0]);
    private long position;

    PlainLog(Path file, long bytes) throws IOException {
        this.channel = WrittenFile.create(file, bytes);
        this.length = bytes;
        Thread.ofPlatform().name("plain-log").daemon().start(this::run);
    }

    /** Completes on the log's own thread when the record is on the disk. */
    CompletableFuture<Void> append(byte[] content) {
        var entry = new Entry(content);
        waiting.add(entry);
        return entry.stored;
    }

    private void run() {
        var entries = new ArrayList<Entry>();
        try (channel) {
            while (!entries.contains(end)) {
                entries.clear();
                entries.add(waiting.take());
                waiting.drainTo(entries, GROUP_RECORDS - 1);
                write(entries);
                entries.forEach(entry -> entry.stored.complete(null));
            }
        } catch (IOException | InterruptedException | RuntimeException failure) {
            entries.forEach(entry -> entry.stored.completeExceptionally(failure));
            end.stored.completeExceptionally(failure);
        }
    }

    private void write(List<Entry> entries) throws IOException {
        for (var entry : entries) {
            if (group.remaining() < HEADER + entry.content.length) {
                flush();
            }
            var crc = new CRC32C();
            crc.update(entry.content);
            group.putInt(entry.content.length).putInt((int) crc.getValue()).put(entry.content);
        }
        flush();
        channel.force(false);
    }

    private void flush() throws IOException {
        group.flip();
        if (position + group.limit() > length) {
            position = 0;
        }
        while (group.hasRemaining()) {
            position += channel.write(group, position);
        }
        group.clear();
    }

    @Override
    public void close() {
        waiting.add(end);
        end.stored.join();
    }
}
