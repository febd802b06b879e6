package racemanager.store.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pekko.persistence.SelectedSnapshot;
import org.apache.pekko.persistence.SnapshotMetadata;
import org.apache.pekko.persistence.SnapshotSelectionCriteria;
import org.apache.pekko.persistence.snapshot.japi.SnapshotStore;
import scala.concurrent.Future;

/** Snapshots that stay the objects they are: the latest of each stream, never written as bytes. */
final class MemorySnapshots extends SnapshotStore {

    private final Map<String, SelectedSnapshot> latest = new HashMap<>();

    @Override
    public Future<Optional<SelectedSnapshot>> doLoadAsync(String persistenceId, SnapshotSelectionCriteria criteria) {
        return Future.successful(Optional.ofNullable(latest.get(persistenceId))
                .filter(kept -> kept.metadata().sequenceNr() <= criteria.maxSequenceNr()));
    }

    @Override
    public Future<Void> doSaveAsync(SnapshotMetadata metadata, Object snapshot) {
        latest.put(metadata.persistenceId(), SelectedSnapshot.create(metadata, snapshot));
        return Future.successful(null);
    }

    @Override
    public Future<Void> doDeleteAsync(SnapshotMetadata metadata) {
        return deleteUpTo(metadata.persistenceId(), metadata.sequenceNr());
    }

    @Override
    public Future<Void> doDeleteAsync(String persistenceId, SnapshotSelectionCriteria criteria) {
        return deleteUpTo(persistenceId, criteria.maxSequenceNr());
    }

    private Future<Void> deleteUpTo(String persistenceId, long sequence) {
        latest.computeIfPresent(persistenceId, (id, kept) -> kept.metadata().sequenceNr() <= sequence ? null : kept);
        return Future.successful(null);
    }
}
