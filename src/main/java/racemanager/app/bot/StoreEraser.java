package racemanager.app.bot;

import java.util.List;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.actor.Eraser;
import racemanager.store.SnapshotRange;
import racemanager.store.Store;

/** Erases from the store of this process; what is called first is done first. */
public final class StoreEraser implements Eraser {

    private final Store store;

    public StoreEraser(Store store) {
        this.store = store;
    }

    @Override
    public CompletionStage<?> delete(String stream, long upTo) {
        var older = new SnapshotRange(0, upTo - 1, 0, Long.MAX_VALUE);
        return store.deleteFacts(stream, upTo).thenCompose(deleted -> store.deleteSnapshots(stream, older));
    }

    @Override
    public CompletionStage<?> erase() {
        return store.erase();
    }

    @Override
    public CompletionStage<List<String>> streamsBelow(GuildId guild) {
        return new StreamNames(store).below(guild);
    }
}
