package racemanager.app.upkeep;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import racemanager.kernel.UserError;

/** Where a backup may be written. */
final class BackupPlace {

    /** Refuses, before anything is written, what could overwrite something or be lost together with the store. */
    static void check(Path target, Path store) {
        if (target.startsWith(store.toAbsolutePath().normalize())) {
            throw new UserError("The backup would lie in " + target + ", inside the store itself, and be lost with it:"
                    + " name a directory outside of " + store + ", best on another disk.");
        }
        if (Files.exists(target) && !isEmptyDirectory(target)) {
            throw new UserError("There is something in " + target
                    + " already, and a backup overwrites nothing: name a directory that is empty or not there yet.");
        }
    }

    private static boolean isEmptyDirectory(Path target) {
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (var entries = Files.newDirectoryStream(target)) {
            return !entries.iterator().hasNext();
        } catch (IOException | DirectoryIteratorException unreadable) {
            throw new UserError(
                    "The directory " + target + " cannot be read (" + unreadable
                            + "): give the user who runs the bot access to it, or name another.",
                    unreadable);
        }
    }

    private BackupPlace() {}
}
