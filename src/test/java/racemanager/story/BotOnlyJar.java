package racemanager.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import racemanager.app.ShippedJar;

/** The shipped jar without a trace of the playground: shows that the bot needs nothing of it. */
final class BotOnlyJar {

    private BotOnlyJar() {}

    /** Makes it once in a directory. */
    static Path in(Path directory) throws IOException {
        var copy = directory.resolve("bot-only.jar");
        if (!Files.exists(copy)) {
            Files.copy(ShippedJar.path(), copy);
            try (var jar = FileSystems.newFileSystem(copy)) {
                erase(jar.getPath("racemanager", "playground"));
            }
        }
        return copy;
    }

    private static void erase(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(BotOnlyJar::delete);
        }
    }

    private static void delete(Path each) {
        try {
            Files.delete(each);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
