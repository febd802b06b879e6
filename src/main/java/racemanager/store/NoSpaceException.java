package racemanager.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk had no room for what a transaction needs; nothing of it has been written. */
final class NoSpaceException extends RuntimeException {

    /** Below this many usable bytes a failed write is taken for a full disk, whatever the system's language says. */
    private static final long HARDLY_ANYTHING = 1 << 16;

    private final long needed;

    NoSpaceException(long needed, IOException cause) {
        super(cause);
        this.needed = needed;
    }

    /** How many bytes had to be allocated. */
    long needed() {
        return needed;
    }

    static boolean isMeantBy(IOException failure, Path file) {
        var message = String.valueOf(failure.getMessage());
        return message.contains("No space left") || message.contains("quota") || usable(file) < HARDLY_ANYTHING;
    }

    static long usable(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
