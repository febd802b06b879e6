package racemanager.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * What putting a backup back did.
 *
 * @param count what the restored store holds
 * @param replaced where the store that was there before has been put, if there was one
 */
public record Restore(StoreCount count, Optional<Path> replaced) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /**
     * Puts a backup in the place of the store in a directory; the backup is read in full first, and stays as it is.
     *
     * @param force whether a store that is there already may be replaced; it is kept beside the new one
     * @throws StoreException if the backup is not whole, or the place is in use, or taken and not forced: then nothing
     *     was changed
     */
    public static Restore of(Path backup, Path directory, boolean force) {
        var from = backup.toAbsolutePath().normalize();
        var to = directory.toAbsolutePath().normalize();
        try (var lock = StoreLock.take(to)) {
            return restored(new StoreFiles(from), new StoreFiles(lock.directory()), force);
        } catch (IOException failure) {
            throw StoreException.onFiles(to, failure);
        }
    }

    private static Restore restored(StoreFiles backup, StoreFiles store, boolean force) throws IOException {
        if (!Files.exists(backup.base())) {
            throw StoreException.refused("There is no backup in " + backup.directory()
                    + ": name the directory that the command backup wrote.");
        }
        var taken = Files.exists(store.base());
        if (taken && !force) {
            throw StoreException.refused("There is a store in " + store.directory()
                    + " already: give --force to replace it; it is kept beside the restored one.");
        }
        var arriving = new StoreFiles(store.directory().resolve("restoring"));
        try {
            Folders.remove(arriving.directory());
            Folders.copy(backup.allFiles(), arriving.directory());
            var verdict = Verification.of(arriving.directory());
            if (!verdict.isSound()) {
                throw StoreException.refused("The backup in " + backup.directory() + " is damaged: "
                        + verdict.damage().getFirst() + " Nothing was changed; try an older backup.");
            }
            var replaced = taken ? Optional.of(putAside(store)) : Optional.<Path>empty();
            move(arriving.allFiles(), store.directory());
            return new Restore(verdict.count(), replaced);
        } finally {
            Folders.remove(arriving.directory());
        }
    }

    private static Path putAside(StoreFiles store) throws IOException {
        var now = NAME.format(ZonedDateTime.now(ZoneOffset.UTC));
        var aside = store.directory().resolve("replaced-" + now);
        Files.createDirectories(aside);
        move(store.allFiles().reversed(), aside);
        Folders.force(store.directory());
        return aside;
    }

    /** The base goes first when it leaves and last when it arrives: one without its redo beside it is refused. */
    private static void move(List<Path> files, Path target) throws IOException {
        for (var file : files) {
            if (Files.exists(file)) {
                Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Folders.force(target);
    }
}
