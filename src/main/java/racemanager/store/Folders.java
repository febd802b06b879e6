package racemanager.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/** Directories as a whole: copied durably, emptied, removed. */
final class Folders {

    /** Copies these files, as far as they are there, and returns when they are on the disk. */
    static void copy(List<Path> files, Path target) throws IOException {
        Files.createDirectories(target);
        for (var file : files) {
            if (Files.exists(file)) {
                var copy = target.resolve(file.getFileName());
                Files.copy(file, copy);
                force(copy);
            }
        }
        force(target);
        force(parentOf(target));
    }

    static Path parentOf(Path folder) {
        var parent = folder.toAbsolutePath().getParent();
        return parent == null ? folder : parent;
    }

    /** Forces a file, or the names in a directory: without that a power cut may forget a creation or a renaming. */
    static void force(Path path) throws IOException {
        var option = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** Removes a directory with all that is in it; does nothing when it is not there. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static boolean isAbsentOrEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Folders() {}
}
