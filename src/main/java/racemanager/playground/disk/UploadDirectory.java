package racemanager.playground.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import racemanager.playground.world.Uploads;

/** Uploaded files, each under the id of its attachment. */
public final class UploadDirectory implements Uploads {

    private final Path directory;

    public UploadDirectory(Path directory) {
        this.directory = directory;
    }

    @Override
    public void put(long id, byte[] content) {
        try {
            Files.createDirectories(directory);
            var partly = directory.resolve(id + ".part");
            Files.write(partly, content);
            Files.move(partly, directory.resolve(Long.toString(id)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<byte[]> get(long id) {
        var file = directory.resolve(Long.toString(id));
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
