package racemanager.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * What the bot's store has on the disk.
 *
 * @param folder the playground's own files may lie below it
 */
record StoreFiles(Path folder) {

    private static final int PIECE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** A piece from the beginning of a file, which is noise there already and so is stored as it is. */
    static String beginning(byte[] file) {
        return piece(file, 1_000);
    }

    /** The same from its midst. */
    static String midst(byte[] file) {
        return piece(file, file.length / 2);
    }

    private static String piece(byte[] file, int from) {
        return new String(file, from, PIECE, ISO_8859_1);
    }

    /** Whether any of the files has this piece in it. */
    boolean have(String piece) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !file.startsWith(folder.resolve("playground")))
                    .filter(Files::isRegularFile)
                    .anyMatch(file -> has(file, piece));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Looks again and again, because the disk tells nobody what is written to it. */
    static void await(BooleanSupplier there) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("when to look no more").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static boolean has(Path file, String piece) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(piece);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
