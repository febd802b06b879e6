package racemanager.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The shipped jar without a trace of the playground, made once for all tests: shows that the bot needs nothing of it. */
public final class BotOnlyJar {

    private BotOnlyJar() {}

    /** Starts the command {@code run} in this directory; of our variables only the given ones are set. */
    public static RunningProcess start(Path directory, Map<String, String> variables) throws IOException {
        var jar = path();
        return ShippedJar.start(jar, ClassArchive.options(jar, BotOnlyJar::rehearse), directory, variables, "run");
    }

    private static void rehearse(Path directory, List<String> options) throws IOException, InterruptedException {
        try (var discord = InvitingDiscord.in(directory);
                var bot = ShippedJar.start(path(), options, directory, discord.invitation(), "run")) {
            bot.awaitLine(ShippedJar.READY);
            bot.terminate();
        }
    }

    /** Tests that run at the same time wait for the first of them. */
    private static synchronized Path path() throws IOException {
        var shipped = ShippedJar.path();
        var time = Files.getLastModifiedTime(shipped).toMillis();
        var copy = shipped.resolveSibling("bot-only-" + time + ".jar");
        if (Files.notExists(copy)) {
            var begun = Files.copy(shipped, copy.resolveSibling("begun.jar"), StandardCopyOption.REPLACE_EXISTING);
            try (var jar = FileSystems.newFileSystem(begun)) {
                erase(jar.getPath("racemanager", "playground"));
            }
            Files.move(begun, copy, StandardCopyOption.ATOMIC_MOVE);
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
