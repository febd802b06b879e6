package racemanager.app.upkeep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import racemanager.store.SnapshotRange;
import racemanager.store.Store;
import racemanager.store.StoredFact;
import racemanager.store.StoredSnapshot;
import racemanager.store.actor.ExportReader;
import racemanager.store.actor.ExportRecord;

/** Reads one stream, which may grow meanwhile. */
record StreamExport(Store store, ExportReader reader) {

    private static final int AT_ONCE = 500;

    /**
     * Its facts and snapshots by sequence number; of the same number the fact is first.
     *
     * <p>Snapshots are read last: a snapshot that is taken while the facts are read deletes some of them, and then it is
     * among those that are told.
     */
    List<ExportRecord> records(String stream) {
        var facts = facts(stream);
        var snapshots = snapshots(stream);
        return Stream.concat(
                        facts.stream().map(fact -> reader.fact(stream, fact)),
                        snapshots.stream().map(snapshot -> reader.snapshot(stream, snapshot)))
                .sorted(Comparator.comparingLong(ExportRecord::sequence))
                .toList();
    }

    private List<StoredFact> facts(String stream) {
        var facts = new ArrayList<StoredFact>();
        for (var from = 1L; ; from = facts.getLast().sequence() + 1) {
            var some = OpenStore.awaited(store.facts(stream, from, Long.MAX_VALUE, AT_ONCE));
            facts.addAll(some);
            if (some.size() < AT_ONCE) {
                return facts;
            }
        }
    }

    private List<StoredSnapshot> snapshots(String stream) {
        var snapshots = new ArrayList<StoredSnapshot>();
        for (var highest = Long.MAX_VALUE;
                highest >= 0;
                highest = snapshots.getLast().sequence() - 1) {
            var range = new SnapshotRange(0, highest, 0, Long.MAX_VALUE);
            var latest = OpenStore.awaited(store.latestSnapshot(stream, range));
            if (latest.isEmpty()) {
                break;
            }
            snapshots.add(latest.get());
        }
        return snapshots;
    }
}
