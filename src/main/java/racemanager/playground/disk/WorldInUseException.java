package racemanager.playground.disk;

import java.nio.file.Path;

/** Another playground has this world open. */
public final class WorldInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorldInUseException(Path directory) {
        super("The playground's world in " + directory + " is open in another process; stop that one first.");
    }
}
