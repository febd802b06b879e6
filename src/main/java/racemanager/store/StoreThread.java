package racemanager.store;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that touches the store's files, from opening to closing.
 *
 * <p>An interrupt closes the file channel that the interrupted thread uses, so no caller's thread ever comes near one;
 * answers are given by another thread, which callers may interrupt or hold up.
 */
final class StoreThread {

    private final Path directory;
    private final StoreSettings settings;
    private final StoreQueue queue;
    private final CompletableFuture<CrashSafeVolume> opened = new CompletableFuture<>();
    private final CompletableFuture<StoreException> broken = new CompletableFuture<>();
    private final ExecutorService answers = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store-answers").daemon().factory());
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private volatile @Nullable StoreException ended;
    private volatile boolean isFull;

    StoreThread(Path directory, StoreSettings settings, StoreQueue queue) {
        this.directory = directory;
        this.settings = settings;
        this.queue = queue;
    }

    void start() {
        Thread.ofPlatform().name("store").daemon().start(this::run);
    }

    CompletableFuture<CrashSafeVolume> opened() {
        return opened;
    }

    CompletableFuture<StoreException> broken() {
        return broken;
    }

    boolean isFull() {
        return isFull;
    }

    /** Completes when the files are closed and the lock is free. */
    CompletableFuture<Void> finished() {
        return finished;
    }

    private void run() {
        CrashSafeVolume volume = null;
        try {
            volume = CrashSafeVolume.open(directory, settings.redoBytes(), settings.faults());
            var commits = new GroupCommit(directory, volume);
            opened.complete(volume);
            serve(commits, volume);
            end(volume, StoreException.closed(directory));
        } catch (NoSpaceException full) {
            end(volume, StoreException.noSpace(directory, full));
        } catch (StoreException failure) {
            end(volume, failure);
        } catch (RuntimeException | Error | InterruptedException failure) {
            end(volume, StoreException.broken(directory, failure));
        }
    }

    private void serve(GroupCommit commits, CrashSafeVolume volume) throws InterruptedException {
        for (var open = true; open; ) {
            var group = queue.nextGroup();
            tell(commits.run(group));
            isFull = commits.room().isFull();
            reportIfBroken(volume.broken());
            open = group.stream().noneMatch(task -> task.kind() == StoreTask.Kind.CLOSE);
        }
    }

    private void tell(List<Runnable> results) {
        if (!results.isEmpty()) {
            answers.execute(() -> results.forEach(Runnable::run));
        }
    }

    private void reportIfBroken(@Nullable StoreException failure) {
        if (failure != null && !broken.isDone()) {
            answers.execute(() -> broken.complete(failure));
        }
    }

    private void end(@Nullable CrashSafeVolume volume, StoreException why) {
        if (volume != null) {
            volume.close();
            reportIfBroken(volume.broken());
        }
        ended = why;
        refuse(queue.drain(), why);
        answers.shutdown();
        opened.completeExceptionally(why);
        finished.complete(null);
    }

    /** Ends after what is waiting now. */
    void close() {
        queue.add(new StoreTask<>(StoreTask.Kind.CLOSE, 0, shelves -> true));
    }

    /** Carries out the task when its turn comes; after the end it fails at once. */
    <R> CompletableFuture<R> submit(StoreTask<R> task) {
        queue.add(task);
        var why = ended;
        if (why != null && queue.remove(task)) {
            refuse(List.of(task), why);
        }
        return task.answer();
    }

    private static void refuse(List<StoreTask<?>> tasks, StoreException why) {
        tasks.forEach(task -> task.failed(why).run());
    }
}
