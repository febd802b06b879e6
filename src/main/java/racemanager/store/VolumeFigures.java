package racemanager.store;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what the volume did since it was opened; read from any thread. */
final class VolumeFigures {

    private final AtomicLong commits = new AtomicLong();
    private final AtomicLong forceNanos = new AtomicLong();
    private final AtomicLong pages = new AtomicLong();
    private final AtomicLong checkpoints = new AtomicLong();
    private volatile long redoUsed;
    private volatile long redoCapacity;

    /** The time is that of the redo, from its first byte until it was forced. */
    void committed(int pageCount, RedoLog redo, long nanos) {
        forceNanos.addAndGet(nanos);
        commits.incrementAndGet();
        pages.addAndGet(pageCount);
        redoUsed = redo.used();
        redoCapacity = redo.capacity();
    }

    void checkpointed() {
        checkpoints.incrementAndGet();
    }

    long checkpoints() {
        return checkpoints.get();
    }

    long commits() {
        return commits.get();
    }

    long forceNanos() {
        return forceNanos.get();
    }

    long pages() {
        return pages.get();
    }

    long redoUsed() {
        return redoUsed;
    }

    long redoCapacity() {
        return redoCapacity;
    }
}
