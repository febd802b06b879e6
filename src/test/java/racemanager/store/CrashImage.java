package racemanager.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a store as a killed process leaves them: all that was written, forced or not, copied while it runs. */
final class CrashImage {

    static Path of(Path directory, Path target) {
        try (var files = Files.walk(directory)) {
            Files.createDirectories(Folders.parentOf(target));
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(directory.relativize(file)));
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private CrashImage() {}
}
