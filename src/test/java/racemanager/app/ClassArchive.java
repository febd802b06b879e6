package racemanager.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The classes of the shipped jar as the JVM keeps them in memory, made once for all the processes that tests start: such
 * a process spends half of its start on loading and checking the same classes anew.
 */
final class ClassArchive {

    /** Tests that run at the same time wait for the first of them. */
    private static final ConcurrentMap<Path, Optional<Path>> KNOWN = new ConcurrentHashMap<>();

    /** A test looks at all that its process writes, and an archive that does not fit is no harm. */
    private static final String SAY_NOTHING = "-Xlog:cds*=off";

    /** Starts the jar in a directory, with options for its JVM. */
    interface Starter {
        RunningProcess start(Path directory, List<String> options) throws IOException;
    }

    private ClassArchive() {}

    /** The options with which a JVM uses the archive of this jar, or none where it cannot be made. */
    static List<String> options(Path jar, Starter starter) {
        return KNOWN.computeIfAbsent(jar, key -> made(jar, starter))
                .map(archive -> List.of("-XX:SharedArchiveFile=" + archive, SAY_NOTHING))
                .orElse(List.of());
    }

    private static Optional<Path> made(Path jar, Starter starter) {
        try {
            var time = Files.getLastModifiedTime(jar).toMillis();
            var archive = jar.resolveSibling("classes-" + Runtime.version().feature() + "-" + time + ".jsa");
            if (Files.notExists(archive)) {
                make(archive, starter);
            }
            return Optional.of(archive);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException | AssertionError failed) {
            System.out.println("The processes of the tests start without an archive of their classes: " + failed);
            return Optional.empty();
        }
    }

    private static void make(Path archive, Starter starter) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("class-archive");
        var whole = directory.resolve("classes.jsa");
        try (var process = starter.start(directory, List.of("-XX:ArchiveClassesAtExit=" + whole, SAY_NOTHING))) {
            process.awaitLine("Ready\\. This is process");
            process.terminate();
            Files.move(whole, archive, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            remove(directory);
        }
    }

    private static void remove(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
