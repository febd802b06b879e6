package racemanager.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What putting a backup back did.
 *
 * @param count what the restored store holds
 * @param replaced where the store that was there before has been put, if there was one
 */
public record Restore(StoreCount count, Optional<Path> replaced) {

    /**
     * Puts a backup in the place of the store in a directory; the backup is read in full first, and stays as it is.
     *
     * @param force whether a store that is there already may be replaced; it is kept beside the new one
     * @throws StoreException if the backup is not whole, or the place is in use, or taken and not forced: then nothing
     *     was changed
     */
    public static Restore of(Path backup, Path directory, boolean force) {
        throw new IllegalStateException(backup + " " + directory + force);
    }
}
