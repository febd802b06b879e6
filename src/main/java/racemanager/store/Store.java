package racemanager.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The store in one directory: streams of facts and their snapshots, each acknowledged when it is on the disk.
 *
 * <p>Everything may be called from any thread, and is carried out in the order of the calls: a read sees every write
 * that was called before it, and nothing that is not on the disk. A stage that fails does so with a
 * {@link StoreException}, and then nothing of that call is kept, unless the trouble is
 * {@link StoreException.Trouble#BROKEN}: then only opening the store again can tell.
 */
public final class Store implements AutoCloseable {

    private static final long SMALL = 64;

    /** One write of more bytes than this is refused, so that no transaction outgrows its redo record. */
    private static final long LARGEST = 256L << 20;

    private final Path directory;
    private final StoreQueue queue;
    private final StoreThread thread;
    private final GroupCommit commits;
    private final AtomicLong facts = new AtomicLong();
    private final AtomicLong snapshots = new AtomicLong();

    private Store(Path directory, StoreQueue queue, StoreThread thread, GroupCommit commits) {
        this.directory = directory;
        this.queue = queue;
        this.thread = thread;
        this.commits = commits;
    }

    /** Opens or creates the store in this directory with the usual settings. */
    public static Store open(Path directory) {
        return open(directory, StoreSettings.defaults());
    }

    /**
     * Opens or creates the store in this directory and replays what a crash left behind.
     *
     * @throws StoreException if it is locked, damaged, from a newer version, mixed up, not writable, or without room
     */
    public static Store open(Path where, StoreSettings settings) {
        var directory = where.toAbsolutePath().normalize();
        var queue = new StoreQueue(settings);
        var thread = new StoreThread(directory, settings, queue);
        thread.start();
        try {
            return new Store(directory, queue, thread, thread.opened().join());
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof StoreException said) {
                throw said;
            }
            throw failure;
        }
    }

    public Path directory() {
        return directory;
    }

    /**
     * Adds facts to the end of a stream, all or none.
     *
     * @param newFacts at least one, in ascending order; one that is not above all stored before is REFUSED
     */
    public CompletionStage<Void> append(String stream, List<StoredFact> newFacts) {
        var bytes = newFacts.stream()
                .mapToLong(fact -> SMALL + fact.content().length)
                .sum();
        return write(bytes, shelves -> shelves.facts().append(stream, newFacts))
                .thenRun(() -> facts.addAndGet(newFacts.size()));
    }

    /** The facts from one sequence number to another, both included, in order, at most so many. */
    public CompletionStage<List<StoredFact>> facts(String stream, long from, long to, int most) {
        return read(shelves -> shelves.facts().read(stream, from, to, most));
    }

    /** The highest sequence number ever stored in this stream, deleted or not; 0 if there was none. */
    public CompletionStage<Long> highestSequence(String stream) {
        return read(shelves -> shelves.facts().highest(stream));
    }

    /** Deletes the facts of a stream up to this sequence number; their room is used again. */
    public CompletionStage<Void> deleteFacts(String stream, long upTo) {
        return submit(
                        StoreTask.Kind.WRITE,
                        SMALL,
                        store -> store.shelves().facts().deleteUpTo(stream, upTo))
                .thenCompose(more -> more ? deleteFacts(stream, upTo) : CompletableFuture.completedStage(null));
    }

    /** Keeps a snapshot of a stream, in place of one with the same sequence number. */
    public CompletionStage<Void> saveSnapshot(String stream, StoredSnapshot snapshot) {
        return write(
                        SMALL + snapshot.content().length,
                        shelves -> shelves.snapshots().save(stream, snapshot))
                .thenRun(snapshots::incrementAndGet);
    }

    /** The snapshot with the highest sequence number in this range. */
    public CompletionStage<Optional<StoredSnapshot>> latestSnapshot(String stream, SnapshotRange range) {
        return read(shelves -> shelves.snapshots().latest(stream, range));
    }

    public CompletionStage<Void> deleteSnapshots(String stream, SnapshotRange range) {
        return write(SMALL, shelves -> shelves.snapshots().delete(stream, range));
    }

    /** The names of streams in alphabetical order, those after this one, at most so many; "" begins at the first. */
    public CompletionStage<List<String>> streams(String after, int most) {
        return read(shelves -> shelves.names(after, most));
    }

    /**
     * Writes a copy of the store as it is now into a directory, while everything goes on, and reads it in full.
     *
     * @param target absent or empty; the copy is itself a store that can be opened
     */
    public CompletionStage<StoreCount> backup(Path target) {
        return new Backup(this, target.toAbsolutePath().normalize()).run();
    }

    /** Reads every record and checks every page, while everything goes on. */
    public CompletionStage<StoreVerdict> verify() {
        return new Verification(this).run();
    }

    /** Gives free space back to the disk; writes and reads wait meanwhile. */
    public CompletionStage<Compaction> compact() {
        return alone(GroupCommit::compact);
    }

    /**
     * Completes when no byte of any fact or snapshot that was deleted before this call is left in the store's files;
     * everything goes on meanwhile. Names of streams stay.
     */
    public CompletionStage<Void> erase() {
        return write(SMALL, Shelves::eraseRemains)
                .thenCompose(done -> retireLane())
                .thenCompose(done -> retireLane());
    }

    /** There are two lanes of redo: after both have been retired nothing older is left in either. */
    private CompletableFuture<Void> retireLane() {
        var retired = new CompletableFuture<Void>();
        return alone(store -> {
                    store.volume().retireLane(retired);
                    return true;
                })
                .thenCompose(begun -> retired);
    }

    CrashSafeVolume volume() {
        return commits.volume();
    }

    /** Completes if the store breaks, with why; it must then be closed and opened again. */
    public CompletionStage<StoreException> broken() {
        return thread.broken().minimalCompletionStage();
    }

    public StoreStatistics statistics() {
        var volume = volume();
        var figures = volume.figures();
        return new StoreStatistics(
                facts.get(),
                snapshots.get(),
                figures.commits(),
                figures.forceNanos(),
                figures.pages(),
                figures.checkpoints(),
                figures.redoUsed(),
                figures.redoCapacity(),
                volume.fileBytes(),
                queue.size(),
                thread.isFull(),
                volume.broken() != null);
    }

    private CompletableFuture<Void> write(long bytes, Consumer<Shelves> change) {
        return submit(StoreTask.Kind.WRITE, bytes, store -> {
                    change.accept(store.shelves());
                    return true;
                })
                .thenAccept(done -> {});
    }

    <R> CompletableFuture<R> read(Function<Shelves, R> question) {
        return submit(StoreTask.Kind.READ, 0, store -> question.apply(store.shelves()));
    }

    /** Does something with the volume itself, between two transactions. */
    <R> CompletableFuture<R> alone(Function<GroupCommit, R> work) {
        return submit(StoreTask.Kind.ALONE, 0, work);
    }

    private <R> CompletableFuture<R> submit(StoreTask.Kind kind, long bytes, Function<GroupCommit, R> work) {
        if (bytes > LARGEST) {
            return CompletableFuture.failedFuture(StoreException.refused(
                    "A write of " + bytes + " bytes is more than the " + LARGEST + " that the store takes at once."));
        }
        return thread.submit(new StoreTask<>(kind, bytes, work));
    }

    /**
     * Lets go of the directory as nearly as a crash would as one process can: what waits is refused, and the next opening
     * has to replay. Returns when the directory is free for that.
     */
    public void abandon() {
        thread.abandon();
        thread.finished().join();
    }

    /** Carries out what was called before, then closes; returns when the directory is free for another opening. */
    @Override
    public void close() {
        thread.close();
        thread.finished().join();
    }
}
