package racemanager.playground.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import racemanager.playground.json.Json;

/**
 * The world being written anew on a thread of its own, while it changes.
 *
 * <p>A thing may be written as it was before or after a change that came meanwhile: the lines of all such changes follow,
 * and a line says how a thing is, not what is different.
 */
final class Rewriting {

    private final Path file;
    private final Consumer<Rewriting> done;
    private final List<byte[]> meanwhile = new ArrayList<>();
    private final Thread writer;
    private @Nullable FileChannel channel;
    private long count;

    /** Begins at once; {@code done} is called on the writing thread, and asks for {@link #whole()}. */
    Rewriting(Path file, Stream<ArrayNode> everything, Consumer<Rewriting> done) {
        this.file = file;
        this.done = done;
        writer = Thread.ofPlatform().daemon().name("playground-rewriting").start(() -> write(everything));
    }

    /** With its line end. */
    static byte[] line(ArrayNode changes) {
        var json = Json.bytes(changes);
        var line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    /** Where it is written. */
    Path file() {
        return file;
    }

    /** How many things there are, once it is done. */
    long count() {
        return count;
    }

    /** Follows what is being written; only before {@link #whole()}. */
    void happened(byte[] line) {
        meanwhile.add(line);
    }

    /** The file with everything in it, ready for more; empty where it could not be written. */
    Optional<FileChannel> whole() throws IOException {
        if (channel == null) return Optional.empty();
        for (var line : meanwhile) WorldFile.write(channel, line);
        return Optional.of(channel);
    }

    /** Waits until it has taken the place of the old file. */
    void await() {
        try {
            writer.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Stream<ArrayNode> everything) {
        try {
            channel = written(everything);
        } catch (IOException | RuntimeException failed) {
            // The file of before is whole, and goes on growing; a full disk shows itself there too.
            channel = null;
        }
        done.accept(this);
    }

    private FileChannel written(Stream<ArrayNode> everything) throws IOException {
        var fresh = FileChannel.open(file, CREATE, READ, WRITE, TRUNCATE_EXISTING);
        try {
            var out = new BufferedOutputStream(Channels.newOutputStream(fresh));
            for (var rows = everything.iterator(); rows.hasNext(); count++) {
                out.write(line(rows.next()));
            }
            out.flush();
            fresh.force(true);
            return fresh;
        } catch (IOException | RuntimeException failed) {
            fresh.close();
            throw failed;
        }
    }
}
