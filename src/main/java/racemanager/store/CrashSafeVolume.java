package racemanager.store;

import static racemanager.store.FileFormat.PAGE;
import static racemanager.store.FileFormat.PAGE_SHIFT;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
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
    private final RedoLog redo;
    private final Checkpoints checkpoints;
    private final Faults faults;
    private final Thread owner = Thread.currentThread();
    private final CommittedPages committed;
    private final StoreHealth health;
    private final DirtyPages dirty = new DirtyPages();
    private final VolumeFigures figures = new VolumeFigures();
    private volatile StoreHeader header;
    private volatile long length;
    private boolean assembling;

    private CrashSafeVolume(VolumeFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
        this.health = new StoreHealth(files.directory());
        this.base = files.base();
        this.header = files.header();
        this.length = header.length();
        this.committed = new CommittedPages(base, faults);
        this.redo = new RedoLog(files.lanes(), header, faults);
        this.checkpoints = new Checkpoints(base, faults, health::breakDown);
    }

    /**
     * Opens the volume in this directory, which is created if absent, and brings it up to its last transaction.
     *
     * @param redoBytes the size of the redo, at least 64 KiB; half of it fills while the other half is checkpointed
     * @throws StoreException if it is locked, damaged, newer, not writable, mixed up, or the disk is full
     */
    public static CrashSafeVolume open(Path directory, long redoBytes, Faults faults) {
        return new CrashSafeVolume(VolumeFiles.open(directory, redoBytes, faults), faults);
    }

    /** Whether nothing was ever committed, so that MapDB has to lay out its own structure. */
    public boolean isEmpty() {
        return header.transaction() == 0;
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
            reserve();
            commit();
        } catch (IOException | RuntimeException | Error failure) {
            if (failure instanceof NoSpaceException noSpace) {
                throw noSpace;
            }
            throw breakDown(failure);
        }
    }

    private void reserve() throws IOException {
        faults.reached(FaultPoint.RESERVE_BEGUN);
        if (dirty.count() > FileFormat.MOST_PAGES) {
            throw new IOException("a transaction of " + dirty.count() + " pages");
        }
        var bytes = FileFormat.recordBytes(dirty.count());
        if (redo.isFullFor(bytes)) {
            turnOver();
        }
        redo.reserve(bytes);
        base.reserve(length);
        faults.reached(FaultPoint.RESERVE_DONE);
    }

    private void turnOver() throws IOException {
        checkpoints.await();
        requireUsable();
        checkpoints.begin(header.at(redo.generation()));
        redo.turnOver();
    }

    private void commit() throws IOException {
        var transaction = header.transaction() + 1;
        redo.append(dirty, transaction, length);
        header = header.after(transaction, length);
        committed.publish(dirty);
        figures.committed(dirty.count(), redo);
        dirty.clear();
        faults.reached(FaultPoint.COMMIT_DONE);
    }

    /** Forgets what was written and not committed; MapDB has to be opened anew on this volume afterwards. */
    public void discard() {
        requireUsable();
        dirty.clear();
        length = header.length();
    }

    /** Lets any thread read several values of one and the same committed state; commits wait meanwhile. */
    public <T> T whileCommitted(Supplier<T> reading) {
        return committed.whileUnchanged(reading);
    }

    VolumeFigures figures() {
        return figures;
    }

    /** The bytes of pages that have room on the disk. */
    long allocated() {
        return base.allocated();
    }

    long checkpoints() {
        return checkpoints.done();
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
            committed.get(offset, target, at, count);
        }
    }

    @Override
    public void ensureAvailable(long offset) {
        requireUsable();
        length = Math.max(length, FileFormat.roundUp(offset, PAGE));
    }

    @Override
    public long length() {
        return Thread.currentThread() == owner ? length : header.length();
    }

    @Override
    public File getFile() {
        return base.path().toFile();
    }

    /** Discards what is not committed and brings the base up to date, so that the next opening replays nothing. */
    @Override
    public void close() {
        if (closed.get()) {
            return;
        }
        dirty.clear();
        try {
            checkpoints.await();
            if (health.failure() == null) {
                faults.reached(FaultPoint.CLOSE_BEGUN);
                checkpoints.begin(header.at(redo.generation()));
            }
            checkpoints.stop();
        } catch (IOException | RuntimeException failure) {
            breakDown(failure);
            checkpoints.stop();
        } finally {
            closed.set(true);
            files.close();
        }
    }
}
