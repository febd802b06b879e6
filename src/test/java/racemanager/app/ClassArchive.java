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

    /** Has the jar run in a directory, with options for its JVM, until it is ready, and stops it in order. */
    interface Rehearsal {
        void run(Path directory, List<String> options) throws IOException, InterruptedException;
    }

    private ClassArchive() {}

    /** The options with which a JVM uses the archive of this jar, or none where it cannot be made. */
    static List<String> options(Path jar, Rehearsal rehearsal) {
        return KNOWN.computeIfAbsent(jar, key -> made(jar, rehearsal))
                .map(archive -> List.of("-XX:SharedArchiveFile=" + archive, SAY_NOTHING))
                .orElse(List.of());
    }

    private static Optional<Path> made(Path jar, Rehearsal rehearsal) {
        try {
            var time = Files.getLastModifiedTime(jar).toMillis();
            var archive = jar.resolveSibling(
                    jar.getFileName() + "-classes-" + Runtime.version().feature() + "-" + time + ".jsa");
            if (Files.notExists(archive)) {
                make(archive, rehearsal);
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

    private static void make(Path archive, Rehearsal rehearsal) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("class-archive");
        var whole = directory.resolve("classes.jsa");
        try {
            rehearsal.run(directory, List.of("-XX:ArchiveClassesAtExit=" + whole, SAY_NOTHING));
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
