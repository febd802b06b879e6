package racemanager.store;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Overwrites a lane of the redo once the base has all that it holds, and tells somebody. */
final class LaneRetirement implements Checkpoints.Afterwards {

    private final RedoLane lane;
    private final CompletableFuture<Void> told;

    LaneRetirement(RedoLane lane, CompletableFuture<Void> told) {
        this.lane = lane;
        this.told = told;
    }

    @Override
    public void run() throws IOException {
        lane.wipe();
        told.complete(null);
    }

    @Override
    public void failed(StoreException failure) {
        told.completeExceptionally(failure);
    }
}
