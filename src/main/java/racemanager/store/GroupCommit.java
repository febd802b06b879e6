package racemanager.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries out groups of tasks: all writes, one force, then all reads, so that a read sees what was queued before it, and
 * last what needs the store for itself.
 */
final class GroupCommit {

    private final Path directory;
    private final StoreSettings settings;
    private final RoomCheck room;
    private volatile CrashSafeVolume volume;
    private Shelves shelves;

    GroupCommit(Path directory, StoreSettings settings) {
        this.directory = directory;
        this.settings = settings;
        this.volume = CrashSafeVolume.open(directory, settings.redoBytes(), settings.faults());
        this.room = new RoomCheck(volume.getFile().toPath());
        this.shelves = openedShelves();
    }

    /** A volume that cannot be read as a database is closed again. */
    private Shelves openedShelves() {
        try {
            return Shelves.on(volume, settings.tailBytes());
        } catch (RuntimeException | Error failure) {
            volume.close();
            throw failure;
        }
    }

    CrashSafeVolume volume() {
        return volume;
    }

    Shelves shelves() {
        return shelves;
    }

    /** Writes everything anew without the free space between; the old files stay in use if that fails. */
    Compaction compact() {
        var before = volume.fileBytes();
        var files = new StoreFiles(directory);
        var rewriting = Rewriting.of(files, settings, shelves);
        try {
            volume.closeUpToDate();
            rewriting.takePlace();
            volume = CrashSafeVolume.open(directory, settings.redoBytes(), settings.faults(), volume.figures());
            shelves = Shelves.on(volume, settings.tailBytes());
            return new Compaction(before, volume.fileBytes());
        } catch (IOException | RuntimeException | Error failure) {
            throw volume.breakDown(failure);
        }
    }

    RoomCheck room() {
        return room;
    }

    /** Does the work and returns what tells the results, in the order of the tasks. */
    List<Runnable> run(List<StoreTask<?>> group) {
        var answers = new ArrayList<Runnable>();
        write(of(StoreTask.Kind.WRITE, group), answers);
        for (var kind : List.of(StoreTask.Kind.READ, StoreTask.Kind.ALONE)) {
            for (var task : of(kind, group)) {
                answers.add(answered(task));
            }
        }
        return answers;
    }

    private static List<StoreTask<?>> of(StoreTask.Kind kind, List<StoreTask<?>> group) {
        var found = new ArrayList<StoreTask<?>>();
        for (var task : group) {
            if (task.kind() == kind) {
                found.add(task);
            }
        }
        return found;
    }

    private Runnable answered(StoreTask<?> task) {
        var broken = volume.broken();
        if (broken != null) {
            return task.failed(broken);
        }
        try {
            return task.done(this);
        } catch (RuntimeException | Error failure) {
            return task.failed(failure);
        }
    }

    private void write(List<StoreTask<?>> writes, List<Runnable> answers) {
        if (writes.isEmpty()) {
            return;
        }
        if (!room.isWorthATry()) {
            failAll(writes, StoreException.noSpace(directory, room.lastFailure()), answers);
            return;
        }
        try {
            commit(writes, answers);
            room.hadRoom();
        } catch (NoSpaceException full) {
            room.wasFull(full);
            startOver();
            failAll(writes, StoreException.noSpace(directory, full), answers);
        } catch (RuntimeException | Error failure) {
            failAll(writes, volume.breakDown(failure), answers);
        }
    }

    private void commit(List<StoreTask<?>> writes, List<Runnable> answers) {
        var results = new ArrayList<Runnable>();
        var culprit = apply(writes, results);
        if (culprit == null) {
            shelves.commit();
            answers.addAll(results);
            return;
        }
        startOver();
        answers.add(results.getLast());
        var others = new ArrayList<>(writes);
        others.remove(culprit);
        if (!others.isEmpty()) {
            commit(others, answers);
        }
    }

    /** Applies all writes, or returns the one that failed half way, whose failure is then the last result. */
    private @Nullable StoreTask<?> apply(List<StoreTask<?>> writes, List<Runnable> results) {
        for (var write : writes) {
            try {
                results.add(write.done(this));
            } catch (StoreException refused) {
                results.add(write.failed(refused));
                switch (refused.trouble()) {
                    case REFUSED -> {}
                    case DAMAGED -> {
                        return write;
                    }
                    default -> throw refused;
                }
            } catch (RuntimeException | Error failure) {
                results.add(write.failed(failure));
                return write;
            }
        }
        return null;
    }

    /** MapDB keeps some of what it wrote in memory, so it is opened anew on the committed pages. */
    private void startOver() {
        volume.discard();
        shelves = Shelves.on(volume, settings.tailBytes());
    }

    private static void failAll(List<StoreTask<?>> tasks, StoreException failure, List<Runnable> answers) {
        tasks.forEach(task -> answers.add(task.failed(failure)));
    }
}
