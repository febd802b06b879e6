package racemanager.playground.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import racemanager.playground.json.Json;
import racemanager.playground.world.WorldLog;

/**
 * The changes of the world as JSON lines, one line a turn, written anew when most of them are outdated. That is done
 * beside the turns, which go on meanwhile: a large world takes longer to write than Discord gives a bot for an answer.
 *
 * <p>A line that the operating system has taken outlives the process, so it is not forced: the playground promises to
 * survive being killed, not a power cut.
 */
public final class WorldFile implements WorldLog {

    private static final int LINES_BEFORE_REWRITING = 20_000;

    private final Path file;
    private final DirectoryLock lock;
    private FileChannel channel;
    private long outdated;
    private long limit = LINES_BEFORE_REWRITING;
    private @Nullable Rewriting rewriting;

    private WorldFile(Path file, DirectoryLock lock, FileChannel channel) {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
    }

    /**
     * Opens the world in a directory, or begins an empty one there.
     *
     * @throws WorldInUseException when another process has it open
     */
    public static WorldFile open(Path directory) {
        try {
            Files.createDirectories(directory);
            var lock = DirectoryLock.take(directory);
            var file = directory.resolve("world.jsonl");
            return new WorldFile(file, lock, FileChannel.open(file, CREATE, READ, WRITE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void replay(Consumer<ArrayNode> changes) {
        try {
            var whole = 0L;
            try (var reader = new LineReader(Channels.newInputStream(FileChannel.open(file, READ)))) {
                for (var line = reader.next(); line.length > 0; line = reader.next()) {
                    changes.accept(read(line, whole));
                    whole += line.length;
                    outdated++;
                }
            }
            // A killed process may leave half a line; it was never acknowledged.
            channel.truncate(whole).position(whole);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ArrayNode read(byte[] line, long offset) {
        return Json.parse(line)
                .filter(JsonNode::isArray)
                .map(ArrayNode.class::cast)
                .orElseThrow(() -> new IllegalStateException(file + " is damaged at byte " + offset));
    }

    @Override
    public synchronized void append(ArrayNode changes, Supplier<Stream<ArrayNode>> everything) {
        try {
            var line = Rewriting.line(changes);
            write(channel, line);
            outdated++;
            if (rewriting != null) {
                rewriting.happened(line);
            } else if (outdated > limit) {
                rewriting = new Rewriting(file.resolveSibling("world.jsonl.new"), everything.get(), this::written);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The new file takes the place of the old one, unless it could not be written, and then that is tried again later. */
    private synchronized void written(Rewriting done) {
        rewriting = null;
        try {
            var fresh = done.whole();
            if (fresh.isPresent()) {
                Files.move(done.file(), file, StandardCopyOption.ATOMIC_MOVE);
                channel.close();
                channel = fresh.get();
                outdated = 0;
            }
            limit = outdated + Math.max(LINES_BEFORE_REWRITING, done.count() * 2);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void write(FileChannel channel, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void close() {
        try {
            awaitRewriting();
            channel.close();
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitRewriting() {
        var underWay = underWay();
        if (underWay != null) {
            underWay.await();
        }
    }

    private synchronized @Nullable Rewriting underWay() {
        return rewriting;
    }
}
