package racemanager.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file system of its own in memory, so small that it can be filled. */
public final class SmallDisk implements AutoCloseable {

    private static final byte[] CHUNK = new byte[4_096];

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** Mounted on this directory, or nothing where that is not allowed. */
    public static Optional<SmallDisk> mounted(Path directory, int megabytes) throws Exception {
        Files.createDirectories(directory);
        var size = "size=" + megabytes + "m";
        var mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", size, "tmpfs", directory.toString());
        try {
            var succeeded = mount.redirectErrorStream(true).start().waitFor() == 0;
            return succeeded ? Optional.of(new SmallDisk(directory)) : Optional.empty();
        } catch (IOException noSuchCommand) {
            return Optional.empty();
        }
    }

    /** Leaves not one byte. */
    public void fill() {
        try (var out = Files.newOutputStream(ballast())) {
            writeUntilFull(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        assertThat(directory.toFile().getUsableSpace()).isZero();
    }

    private static void writeUntilFull(OutputStream out) {
        try {
            while (true) {
                out.write(CHUNK);
            }
        } catch (IOException full) {
            assertThat(full).isNotNull();
        }
    }

    /** Gives back all that filled it. */
    public void free() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path ballast() {
        return directory.resolve("ballast");
    }

    @Override
    public void close() throws Exception {
        new ProcessBuilder("umount", "-l", directory.toString()).start().waitFor();
    }
}
