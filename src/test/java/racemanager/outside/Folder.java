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

    /** Copies the files of a source folder, and says where to. */
    static Path copied(Path source) throws IOException {
        var target = TARGET.resolve(source.getFileName());
        Files.createDirectories(target);
        try (var files = Files.list(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.write(target.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return target.toAbsolutePath();
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
