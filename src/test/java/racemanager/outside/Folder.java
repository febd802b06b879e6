package racemanager.outside;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where a bot of others is made ready to run: below target, never among the sources. */
final class Folder {

    private static final Path TARGET = Path.of("target", "outside");

    private Folder() {}

    /** What is left to do in a folder when its files are there. */
    interface Preparation {
        void in(Path folder) throws IOException;
    }

    /** Copies the files of a source folder, and says where to. */
    static Path copied(Path source) throws IOException {
        return prepared(source, folder -> {});
    }

    /** The same with what must be done to it before use; other tests that need a folder wait meanwhile. */
    static synchronized Path prepared(Path source, Preparation preparation) throws IOException {
        var target = TARGET.resolve(source.getFileName());
        Files.createDirectories(target);
        copy(source, target);
        preparation.in(target);
        return target.toAbsolutePath();
    }

    /** Leaves alone what is there already: a bot of another test may be reading it. */
    private static void copy(Path source, Path target) throws IOException {
        try (var files = Files.list(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = target.resolve(file.getFileName());
                if (Files.notExists(copy) || Files.mismatch(file, copy) >= 0) {
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        }
    }

    /** How a command ended and what it printed; a program that is not there ends with 127, as in a shell. */
    record Run(int exitCode, String output) {

        static Run of(Path directory, List<String> command) {
            try {
                var process = new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .start();
                process.getOutputStream().close();
                var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Run(process.waitFor(), output.strip());
            } catch (IOException absent) {
                return new Run(127, String.valueOf(absent.getMessage()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    /**
     * Skips the test where a library cannot be had, with the reason, unless the variable {@code OUTSIDE_REQUIRED} names it:
     * a build that was told to run it must not stay silent about it.
     */
    static void need(String library, boolean there, String reason) {
        var required = Arrays.asList(
                System.getenv().getOrDefault("OUTSIDE_REQUIRED", "").split(","));
        if (!there && required.contains(library)) {
            throw new AssertionError(library + " is required: " + reason);
        }
        assumeTrue(there, reason);
    }
}
