package racemanager.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whether the store may go on: after one failure in the middle of a write it may not. */
final class StoreHealth {

    private final Path directory;
    private volatile @Nullable StoreException failure;

    StoreHealth(Path directory) {
        this.directory = directory;
    }

    @Nullable StoreException failure() {
        return failure;
    }

    /** Notes the failure and returns the first there was, which is the one that is told. */
    synchronized StoreException breakDown(Throwable latest) {
        var first = failure;
        if (first == null) {
            first = latest instanceof StoreException said ? said : StoreException.broken(directory, latest);
            failure = first;
        }
        return first;
    }

    void requireSound() {
        var first = failure;
        if (first != null) {
            throw first;
        }
    }
}
