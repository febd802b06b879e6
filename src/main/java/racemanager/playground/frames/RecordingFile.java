package racemanager.playground.frames;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import racemanager.playground.json.Json;

/**
 * A file of one JSON object a line, which no other playground writes to; it begins with the first exchange.
 *
 * <p>Each line is handed to the operating system in one piece before the request is answered, so that it outlives a
 * process that is killed.
 */
public final class RecordingFile implements Recording {

    private final Path file;
    private @Nullable FileChannel channel;
    private boolean closed;

    private RecordingFile(Path file) {
        this.file = file;
    }

    /** A new file in the directory, which is made when it is not there. */
    public static RecordingFile in(Path directory) {
        return new RecordingFile(directory.resolve("requests-" + UUID.randomUUID() + ".jsonl"));
    }

    @Override
    public void keep(Supplier<Exchange> exchange) {
        write((Json.text(exchange.get().shape()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private synchronized void write(byte[] line) {
        if (closed) {
            return;
        }
        try {
            var to = opened();
            for (var rest = ByteBuffer.wrap(line); rest.hasRemaining(); ) {
                to.write(rest);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private FileChannel opened() throws IOException {
        var open = channel;
        if (open == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            open = FileChannel.open(file, CREATE_NEW, WRITE);
            channel = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
