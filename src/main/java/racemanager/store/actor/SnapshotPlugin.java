package racemanager.store.actor;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.apache.pekko.persistence.SelectedSnapshot;
import org.apache.pekko.persistence.SnapshotMetadata;
import org.apache.pekko.persistence.SnapshotSelectionCriteria;
import org.apache.pekko.persistence.snapshot.japi.SnapshotStore;
import racemanager.store.SnapshotRange;
import racemanager.store.Store;
import scala.concurrent.Future;

/** Pekko's snapshot store {@code racemanager.store.snapshots}, kept in the store. */
public final class SnapshotPlugin extends SnapshotStore {

    private final Store store = StoreExtension.of(context().system()).store();
    private final FullDisk disk = StoreExtension.of(context().system()).disk();
    private final SnapshotCodec codec =
            new SnapshotCodec(new PayloadCodec(context().system()));
    private final Executor replays = context().system().dispatchers().lookup("racemanager.store.replay-dispatcher");

    @Override
    public Future<Optional<SelectedSnapshot>> doLoadAsync(String persistenceId, SnapshotSelectionCriteria criteria) {
        return Answers.future(store.latestSnapshot(persistenceId, range(criteria))
                .thenApplyAsync(found -> found.map(stored -> codec.snapshot(persistenceId, stored)), replays));
    }

    @Override
    public Future<Void> doSaveAsync(SnapshotMetadata metadata, Object snapshot) {
        return Answers.future(
                disk.watched(store.saveSnapshot(metadata.persistenceId(), codec.stored(metadata, snapshot))));
    }

    /** A timestamp of 0 means whichever, as Pekko's own stores take it. */
    @Override
    public Future<Void> doDeleteAsync(SnapshotMetadata metadata) {
        var from = metadata.timestamp();
        var to = metadata.timestamp() == 0 ? Long.MAX_VALUE : metadata.timestamp();
        var range = new SnapshotRange(metadata.sequenceNr(), metadata.sequenceNr(), from, to);
        return Answers.future(disk.watched(store.deleteSnapshots(metadata.persistenceId(), range)));
    }

    @Override
    public Future<Void> doDeleteAsync(String persistenceId, SnapshotSelectionCriteria criteria) {
        return Answers.future(disk.watched(store.deleteSnapshots(persistenceId, range(criteria))));
    }

    private static SnapshotRange range(SnapshotSelectionCriteria criteria) {
        return new SnapshotRange(
                criteria.minSequenceNr(), criteria.maxSequenceNr(), criteria.minTimestamp(), criteria.maxTimestamp());
    }
}
