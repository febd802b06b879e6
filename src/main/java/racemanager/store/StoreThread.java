package racemanager.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that touches the store's files, from opening to closing.
 *
 * <p>An interrupt closes the file channel that the interrupted thread uses, so no caller's thread ever comes near one;
 * answers are given by another thread, which callers may interrupt or hold up.
 */
final class StoreThread {

    private static final Logger LOG = LoggerFactory.getLogger(StoreThread.class);

    private final Path directory;
    private final StoreSettings settings;
    private final StoreQueue queue;
    private final CompletableFuture<GroupCommit> opened = new CompletableFuture<>();
    private final CompletableFuture<StoreException> broken = new CompletableFuture<>();
    private final ExecutorService answers = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store-answers").daemon().factory());
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private volatile @Nullable StoreException ended;
    private volatile boolean isFull;
    private volatile boolean abandoned;
    private @Nullable GroupCommit commits;
    private List<StoreTask<?>> inHand = List.of();

    StoreThread(Path directory, StoreSettings settings, StoreQueue queue) {
        this.directory = directory;
        this.settings = settings;
        this.queue = queue;
    }

    void start() {
        Thread.ofPlatform().name("store").daemon().start(this::run);
    }

    CompletableFuture<GroupCommit> opened() {
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
        var why = StoreException.closed(directory);
        try {
            why = whileHeld();
        } catch (RuntimeException | Error failure) {
            why = poisoned(failure);
        } finally {
            end(why);
        }
    }

    private StoreException whileHeld() {
        try (var lock = StoreLock.take(directory)) {
            LOG.debug("The store in {} is held.", lock.directory());
            return whileLocked();
        } catch (StoreException locked) {
            return locked;
        }
    }

    /** Opens, serves and closes, and returns why it ended. */
    private StoreException whileLocked() {
        try {
            Migration.ifNeeded(directory, settings);
            commits = new GroupCommit(directory, settings);
            opened.complete(commits);
            serve(commits);
            return StoreException.closed(directory);
        } catch (NoSpaceException full) {
            return StoreException.noSpace(directory, full);
        } catch (StoreException failure) {
            return commits == null ? failure : poisoned(failure);
        } catch (IOException | RuntimeException | Error | InterruptedException failure) {
            return poisoned(failure);
        } finally {
            if (commits != null) {
                letGo(commits.volume());
                reportIfBroken(commits.volume().broken());
            }
        }
    }

    /** Notes it where the volume notes its own failures, so that whoever looks at the store sees it. */
    private StoreException poisoned(Throwable failure) {
        return commits == null
                ? StoreException.broken(directory, failure)
                : commits.volume().breakDown(failure);
    }

    /** Whoever waits is told, whatever ended the thread: nobody may be left with a store that never answers. */
    private void end(StoreException why) {
        ended = why;
        refuse(inHand, why);
        refuse(queue.drain(), why);
        if (why.trouble() == StoreException.Trouble.BROKEN) {
            broken.complete(why);
        }
        answers.shutdown();
        opened.completeExceptionally(why);
        finished.complete(null);
    }

    private void letGo(CrashSafeVolume volume) {
        if (abandoned) {
            volume.abandon();
        } else {
            volume.close();
        }
    }

    private void serve(GroupCommit store) throws InterruptedException, IOException {
        for (var open = true; open; ) {
            var group = queue.nextGroup();
            inHand = group;
            settings.faults().reached(FaultPoint.GROUP_TAKEN);
            if (abandoned) {
                refuse(group, StoreException.closed(directory));
                return;
            }
            tell(store.run(group));
            inHand = List.of();
            isFull = store.room().isFull();
            reportIfBroken(store.volume().broken());
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

    /** Ends after what is waiting now. */
    void close() {
        queue.add(new StoreTask<>(StoreTask.Kind.CLOSE, 0, store -> true));
    }

    /** Ends after what is being written now; what waits is refused. */
    void abandon() {
        abandoned = true;
        close();
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
