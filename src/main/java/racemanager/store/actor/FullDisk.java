package racemanager.store.actor;

import java.io.File;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.ActorSystem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.kernel.NoRoomException;
import racemanager.store.SnapshotRange;
import racemanager.store.Store;
import racemanager.store.StoreException;
import racemanager.store.StoredSnapshot;

/** Notices that the disk is full and when it has room again, and says each once. */
final class FullDisk {

    private static final Logger LOG = LoggerFactory.getLogger(FullDisk.class);

    private static final Duration BETWEEN_TRIALS = Duration.ofSeconds(1);

    /** Written for trial and deleted at once: more than any command needs, lest the end is said too early. */
    private static final int TRIAL_BYTES = 1 << 19;

    private static final String TRIAL = "room";
    private static final SnapshotRange ALL = new SnapshotRange(0, Long.MAX_VALUE, 0, Long.MAX_VALUE);

    private final Store store;
    private final ActorSystem system;
    private final File directory;
    private volatile long usableWhenFull;
    private boolean full;

    FullDisk(Store store, ActorSystem system) {
        this.store = store;
        this.system = system;
        this.directory = store.directory().toFile();
    }

    /** A write that fails for want of room does so with a {@link NoRoomException}. */
    <T> CompletionStage<T> watched(CompletionStage<T> write) {
        return write.exceptionallyCompose(failure -> CompletableFuture.failedStage(seen(failure)));
    }

    private Throwable seen(Throwable failure) {
        var refused = noSpace(failure);
        if (refused == null) {
            return failure;
        }
        begin(refused);
        return new NoRoomException(refused, this::mayBeOver);
    }

    private static @Nullable StoreException noSpace(Throwable failure) {
        var said = failure instanceof CompletionException ? failure.getCause() : failure;
        return said instanceof StoreException refused && refused.trouble() == StoreException.Trouble.NO_SPACE
                ? refused
                : null;
    }

    private synchronized void begin(StoreException refused) {
        usableWhenFull = directory.getUsableSpace();
        if (!full) {
            full = true;
            LOG.warn("{}", refused.getMessage());
            tryLater();
        }
    }

    /** A quota frees room that the file system does not show: then the trial tells. */
    private boolean mayBeOver() {
        return !store.statistics().refusingForSpace() || directory.getUsableSpace() > usableWhenFull;
    }

    private void tryLater() {
        system.scheduler().scheduleOnce(BETWEEN_TRIALS, this::tryNow, system.dispatcher());
    }

    private void tryNow() {
        store.saveSnapshot(TRIAL, new StoredSnapshot(1, 1, new byte[TRIAL_BYTES]))
                .thenCompose(saved -> store.deleteSnapshots(TRIAL, ALL))
                .whenComplete((done, failure) -> tried(failure));
    }

    /** Another failure than a full disk ends the trials: the store is closed or broken then. */
    private synchronized void tried(@Nullable Throwable failure) {
        if (failure == null) {
            full = false;
            LOG.warn("The disk that holds the store in {} has room again: writing goes on.", directory);
        } else if (noSpace(failure) != null) {
            tryLater();
        }
    }
}
