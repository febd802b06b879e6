package racemanager.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A base written anew beside the present one, which takes its place by one renaming.
 *
 * <p>Its header continues the present one's checkpoint generations, so that the redo that stays beside it is older than
 * it and is never replayed over it, whenever a crash comes.
 */
final class Rewriting {

    private static final String FOLDER = "rewriting";
    private static final long MOST_REDO = 16 << 20;
    private static final long COMMIT_AFTER = 4 << 20;
    private static final int NAMES_AT_ONCE = 1_000;

    private final StoreFiles files;
    private final Faults faults;
    private long uncommitted;

    private Rewriting(StoreFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /** What hands over all streams, each once. */
    @FunctionalInterface
    interface Source {
        void forEach(Consumer<StreamContent> taker);
    }

    /** Writes everything on these shelves into a new base; the present files are not touched. */
    static Rewriting of(StoreFiles files, StoreSettings settings, Shelves shelves) {
        return of(files, settings, taker -> {
            var names = shelves.names("", NAMES_AT_ONCE);
            while (!names.isEmpty()) {
                names.forEach(name -> taker.accept(shelves.content(name)));
                names = shelves.names(names.getLast(), NAMES_AT_ONCE);
            }
        });
    }

    static Rewriting of(StoreFiles files, StoreSettings settings, Source source) {
        var rewriting = new Rewriting(files, settings.faults());
        try {
            settings.faults().reached(FaultPoint.REWRITE_BEGUN);
            rewriting.write(settings, source);
            settings.faults().reached(FaultPoint.REWRITE_WRITTEN);
            return rewriting;
        } catch (NoSpaceException full) {
            throw StoreException.noSpace(files.directory(), full);
        } catch (StoreException failure) {
            throw failure.trouble() == StoreException.Trouble.BROKEN
                    ? StoreException.notRewritten(files.directory(), failure)
                    : failure;
        } catch (IOException failure) {
            throw StoreException.notRewritten(files.directory(), failure);
        }
    }

    private Path folder() {
        return files.directory().resolve(FOLDER);
    }

    /** Removes what a crash may have left of a rewriting that never took its place. */
    static void removeRemains(Path directory) throws IOException {
        Folders.remove(directory.resolve(FOLDER));
    }

    private void write(StoreSettings settings, Source source) throws IOException {
        removeRemains(files.directory());
        try (var volume = CrashSafeVolume.open(folder(), Math.min(MOST_REDO, settings.redoBytes()), faults)) {
            var shelves = Shelves.on(volume, settings.tailBytes());
            source.forEach(stream -> {
                shelves.adopt(stream);
                uncommitted += stream.bytes();
                if (uncommitted > COMMIT_AFTER) {
                    shelves.commit();
                    uncommitted = 0;
                }
            });
            shelves.commit();
            volume.closeUpToDate();
        }
    }

    /** Puts the new base in the place of the present one, whose volume has been closed. */
    void takePlace() throws IOException {
        var fresh = new StoreFiles(folder()).base();
        try (var channel = FileChannel.open(fresh, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var slots = new HeaderSlots(fresh, channel);
            var header = presentHeader().rewritten(slots.read().length());
            slots.write(header);
            slots.write(header);
            channel.force(true);
        }
        faults.reached(FaultPoint.REWRITE_HEADED);
        Files.move(fresh, files.base(), StandardCopyOption.ATOMIC_MOVE);
        Folders.force(files.directory());
        faults.reached(FaultPoint.REWRITE_RENAMED);
        removeRemains(files.directory());
    }

    private StoreHeader presentHeader() throws IOException {
        try (var channel = FileChannel.open(files.base(), StandardOpenOption.READ)) {
            return new HeaderSlots(files.base(), channel).read();
        }
    }
}
