package racemanager.guild.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks for bytes in all files of a store. */
record StoreFiles(Path directory) {

    boolean hold(byte[] needle) {
        return files().stream().anyMatch(file -> holds(bytes(file), needle));
    }

    static boolean holds(byte[] hay, byte[] needle) {
        for (int at = 0; at + needle.length <= hay.length; at++) if (begins(hay, at, needle)) return true;
        return false;
    }

    private static boolean begins(byte[] hay, int at, byte[] needle) {
        for (int n = 0; n < needle.length; n++) if (hay[at + n] != needle[n]) return false;
        return true;
    }

    private List<Path> files() {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
