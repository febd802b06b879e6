package racemanager.store;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The base as other threads see it: changed by whole transactions only. */
final class CommittedPages {

    private final BaseFile base;
    private final Faults faults;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable PageCopy copy;

    CommittedPages(BaseFile base, Faults faults) {
        this.base = base;
        this.faults = faults;
    }

    /** Copies the pages of a transaction whose redo is on the disk. */
    void publish(DirtyPages pages) throws IOException {
        lock.writeLock().lock();
        try {
            for (int n = 0; n < pages.count(); n++) {
                if (copy != null) {
                    copy.keep(pages.number(n));
                }
                base.putPage(pages.number(n), pages.page(n));
                faults.reached(FaultPoint.COMMIT_PAGE_COPIED);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    <T> T whileUnchanged(Supplier<T> reading) {
        lock.readLock().lock();
        try {
            return reading.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    void get(long offset, byte[] target, int at, int count) {
        lock.readLock().lock();
        try {
            base.get(offset, target, at, count);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Lets the copy see every page before it changes; one copy at a time. */
    void beginCopy(PageCopy begun) {
        lock.writeLock().lock();
        try {
            if (copy != null) {
                throw StoreException.refused("A backup is being made already: wait until it is done.");
            }
            copy = begun;
        } finally {
            lock.writeLock().unlock();
        }
    }

    void endCopy() {
        lock.writeLock().lock();
        try {
            copy = null;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
