package racemanager.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a store that an older version wrote up to this version, after a backup. */
final class Migration {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private final StoreFiles files;
    private final StoreSettings settings;

    private Migration(StoreFiles files, StoreSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /**
     * Does nothing to a store of this version, or where there is none yet. Whoever calls it holds the store's lock.
     *
     * @throws StoreException if a newer version wrote the store, or it cannot be read in full: it stays as it is
     */
    static void ifNeeded(Path directory, StoreSettings settings) {
        try {
            Rewriting.removeRemains(directory);
            new Migration(new StoreFiles(directory), settings).run();
        } catch (IOException failure) {
            throw StoreException.onFiles(directory, failure);
        }
    }

    private void run() throws IOException {
        if (!Files.exists(files.base())) {
            return;
        }
        var version = version();
        if (version < FileFormat.VERSION) {
            var backup = backup(version);
            rewrite();
            LOG.warn(
                    "The store in {} was of version {} and is of version {} now; as it was before, it is in {}.",
                    files.directory(),
                    version,
                    FileFormat.VERSION,
                    backup);
        }
    }

    private int version() throws IOException {
        try (var channel = FileChannel.open(files.base(), StandardOpenOption.READ)) {
            return new HeaderSlots(files.base(), channel).read().version();
        }
    }

    /** An unfinished backup of an earlier attempt has another name, and is made anew. */
    private Path backup(int version) throws IOException {
        var backup = files.directory().resolve("before-version-" + FileFormat.VERSION);
        var unfinished = files.directory().resolve("before-version-" + FileFormat.VERSION + ".unfinished");
        Folders.remove(unfinished);
        if (!Files.exists(backup)) {
            Folders.copy(files.allFiles(), unfinished);
            Files.move(unfinished, backup);
            Folders.force(files.directory());
            LOG.info("Copied the store of version {} to {}.", version, backup);
        }
        return backup;
    }

    private void rewrite() throws IOException {
        Rewriting rewriting;
        try (var volume = CrashSafeVolume.open(files.directory(), settings.redoBytes(), settings.faults())) {
            rewriting = Rewriting.of(files, settings, VersionOne.in(volume)::forEach);
            volume.closeUpToDate();
        }
        rewriting.takePlace();
    }
}
