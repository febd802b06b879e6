package racemanager.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out groups of tasks: all writes, one force, then all reads; so a read sees what was queued before it. */
final class GroupCommit {

    private final Path directory;
    private final CrashSafeVolume volume;
    private final RoomCheck room;
    private Shelves shelves;

    GroupCommit(Path directory, CrashSafeVolume volume) {
        this.directory = directory;
        this.volume = volume;
        this.room = new RoomCheck(volume.getFile().toPath());
        this.shelves = Shelves.on(volume);
    }

    RoomCheck room() {
        return room;
    }

    /** Does the work and returns what tells the results, in the order of the tasks. */
    List<Runnable> run(List<StoreTask<?>> group) {
        var answers = new ArrayList<Runnable>();
        write(of(StoreTask.Kind.WRITE, group), answers);
        for (var read : of(StoreTask.Kind.READ, group)) {
            answers.add(read(read));
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

    private Runnable read(StoreTask<?> task) {
        var broken = volume.broken();
        if (broken != null) {
            return task.failed(broken);
        }
        try {
            return task.done(shelves);
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
                results.add(write.done(shelves));
            } catch (StoreException refused) {
                if (refused.trouble() != StoreException.Trouble.REFUSED) {
                    throw refused;
                }
                results.add(write.failed(refused));
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
        shelves = Shelves.on(volume);
    }

    private static void failAll(List<StoreTask<?>> tasks, StoreException failure, List<Runnable> answers) {
        tasks.forEach(task -> answers.add(task.failed(failure)));
    }
}
