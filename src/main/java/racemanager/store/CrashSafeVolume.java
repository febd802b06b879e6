package racemanager.store;

import static racemanager.store.FileFormat.PAGE;
import static racemanager.store.FileFormat.PAGE_SHIFT;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A MapDB volume that is whole again after a crash at any instant.
 *
 * <p>What is written stays in copies of pages until {@link #sync()}, MapDB's commit, which allocates all the room it
 * needs, appends the pages to the redo, forces that once, and copies them to the base. One thread, the one that opened
 * the volume, writes and closes; every other thread sees committed pages only.
 */
public final class CrashSafeVolume extends PagedVolume {

    private final VolumeFiles files;
    private final BaseFile base;
    private final Faults faults;
    private final Thread owner = Thread.currentThread();
    private final StoreHealth health;
    private final VolumeFigures figures;
    private final Transactions transactions;
    private final DirtyPages dirty = new DirtyPages();
    private volatile long length;
    private boolean assembling;

    private CrashSafeVolume(VolumeFiles files, Faults faults, VolumeFigures figures) {
        this.files = files;
        this.faults = faults;
        this.figures = figures;
        this.health = new StoreHealth(files.directory());
        this.base = files.base();
        this.transactions = new Transactions(files, faults, health, figures);
        this.length = files.header().length();
    }

    /**
     * Opens the volume in this directory, which is created if absent, and brings it up to its last transaction. Nobody
     * else may use the directory meanwhile: see {@link StoreLock}.
     *
     * @param redoBytes the size of the redo, at least 64 KiB; half of it fills while the other half is checkpointed
     * @throws StoreException if it is damaged, newer, not writable, mixed up, or the disk is full
     */
    public static CrashSafeVolume open(Path directory, long redoBytes, Faults faults) {
        return open(directory, redoBytes, faults, new VolumeFigures());
    }

    /** The same, going on with figures that were counted before. */
    static CrashSafeVolume open(Path directory, long redoBytes, Faults faults, VolumeFigures figures) {
        return new CrashSafeVolume(VolumeFiles.open(directory, redoBytes, faults), faults, figures);
    }

    /** Whether nothing was ever committed, so that MapDB has to lay out its own structure. */
    public boolean isEmpty() {
        return transactions.header().transaction() == 0;
    }

    /** Runs something that commits several times, such as MapDB's first layout, as one transaction. */
    public void inOneTransaction(Runnable several) {
        assembling = true;
        try {
            several.run();
        } finally {
            assembling = false;
        }
        sync();
    }

    /**
     * Commits what was written.
     *
     * @throws NoSpaceException if the disk is full: nothing was changed, and {@link #discard()} must follow
     * @throws StoreException for any other failure, after which the volume refuses everything
     */
    @Override
    public void sync() {
        requireUsable();
        if (assembling || dirty.isEmpty()) {
            return;
        }
        try {
            transactions.commit(dirty, length);
            dirty.clear();
            faults.reached(FaultPoint.COMMIT_DONE);
        } catch (IOException | RuntimeException | Error failure) {
            if (failure instanceof NoSpaceException noSpace) {
                throw noSpace;
            }
            throw breakDown(failure);
        }
    }

    /** Forgets what was written and not committed; MapDB has to be opened anew on this volume afterwards. */
    public void discard() {
        requireUsable();
        dirty.clear();
        length = transactions.header().length();
    }

    /** Lets any thread read several values of one and the same committed state; commits wait meanwhile. */
    public <T> T whileCommitted(Supplier<T> reading) {
        return transactions.committed().whileUnchanged(reading);
    }

    VolumeFigures figures() {
        return figures;
    }

    /** The version, identity and length of the committed state. */
    StoreHeader header() {
        return transactions.header();
    }

    /** The bytes of the base on the disk. */
    long fileBytes() {
        return base.fileBytes();
    }

    /** Whether a page is what its checksum says; for any thread. */
    boolean isSound(long page) {
        return transactions.committed().whileUnchanged(() -> base.isSound(page));
    }

    /** Where a page lies in the file. */
    long positionOf(long page) {
        return base.positionOf(page);
    }

    /** Begins a copy of the committed state, which another thread carries out. */
    PageCopy beginCopy(FileChannel target) {
        requireUsable();
        var copy = new PageCopy(base, transactions.header(), target);
        transactions.committed().beginCopy(copy);
        return copy;
    }

    void endCopy() {
        transactions.committed().endCopy();
    }

    /** Tells when the redo of the present lane, one of two, has been overwritten with zeros. */
    void retireLane(CompletableFuture<Void> told) {
        requireUsable();
        try {
            transactions.retireLane(told);
        } catch (IOException failure) {
            throw breakDown(failure);
        }
    }

    /** The failure after which nothing is taken any more, if there was one. */
    @Nullable StoreException broken() {
        return health.failure();
    }

    /** Takes nothing from now on; the first failure is the one that is told. */
    StoreException breakDown(Throwable failure) {
        return health.breakDown(failure);
    }

    private void requireUsable() {
        health.requireSound();
        if (closed.get()) {
            throw StoreException.closed(files.directory());
        }
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("only the thread that opened a volume writes to it");
        }
    }

    @Override
    byte @Nullable [] written(long number) {
        return Thread.currentThread() == owner ? dirty.find(number) : null;
    }

    @Override
    byte[] writable(long number) {
        requireUsable();
        var page = dirty.find(number);
        if (page == null) {
            page = new byte[PAGE];
            base.get(number << PAGE_SHIFT, page, 0, PAGE);
            dirty.put(number, page);
        }
        return page;
    }

    @Override
    void getCommitted(long offset, byte[] target, int at, int count) {
        if (Thread.currentThread() == owner) {
            base.get(offset, target, at, count);
        } else {
            transactions.committed().get(offset, target, at, count);
        }
    }

    @Override
    public void ensureAvailable(long offset) {
        requireUsable();
        length = Math.max(length, FileFormat.roundUp(offset, PAGE));
    }

    @Override
    public long length() {
        return Thread.currentThread() == owner ? length : transactions.header().length();
    }

    @Override
    public File getFile() {
        return base.path().toFile();
    }

    /** Closes the files as a crash leaves them, the base behind the redo, which the next opening replays. */
    void abandon() {
        if (closed.get()) {
            return;
        }
        dirty.clear();
        try {
            transactions.leave();
        } finally {
            closed.set(true);
            files.close();
        }
    }

    /**
     * The same as {@link #close}, for those who go on to use the base without its redo.
     *
     * @throws StoreException if the base could not be brought up to date: only the redo has all of it then
     */
    void closeUpToDate() {
        close();
        health.requireSound();
    }

    /** Discards what is not committed and brings the base up to date, so that the next opening replays nothing. */
    @Override
    public void close() {
        if (closed.get()) {
            return;
        }
        dirty.clear();
        try {
            transactions.end();
        } finally {
            closed.set(true);
            files.close();
        }
    }
}
