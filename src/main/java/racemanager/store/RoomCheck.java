package racemanager.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Remembers that the disk was full, so that the same work is not done in vain for every write. */
final class RoomCheck {

    private static final long TRY_ANYWAY = Duration.ofMillis(500).toNanos();

    private final Path file;
    private volatile @Nullable NoSpaceException failure;
    private long triedAt;

    RoomCheck(Path file) {
        this.file = file;
    }

    boolean isFull() {
        return failure != null;
    }

    /** Whether a write is worth a try; now and then it is anyway, since it may fit into what the store has. */
    boolean isWorthATry() {
        var last = failure;
        return last == null
                || NoSpaceException.usable(file) > last.needed()
                || System.nanoTime() - triedAt > TRY_ANYWAY;
    }

    @Nullable NoSpaceException lastFailure() {
        return failure;
    }

    void wasFull(NoSpaceException latest) {
        failure = latest;
        triedAt = System.nanoTime();
    }

    void hadRoom() {
        failure = null;
    }
}
