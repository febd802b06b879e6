package racemanager.store.actor;

import java.time.Instant;
import org.apache.pekko.actor.ClassicActorSystemProvider;
import racemanager.store.StoredFact;
import racemanager.store.StoredSnapshot;

/** Turns what the store holds back into objects, as actors do when they start, but never fails. */
public final class ExportReader {

    private final FactCodec facts;
    private final SnapshotCodec snapshots;

    /** Reads with the serialisers of this actor system. */
    public ExportReader(ClassicActorSystemProvider system) {
        var payloads = new PayloadCodec(system.classicSystem());
        this.facts = new FactCodec(payloads);
        this.snapshots = new SnapshotCodec(payloads);
    }

    public ExportRecord fact(String stream, StoredFact stored) {
        try {
            var fact = facts.fact(stream, stored);
            var at = Instant.ofEpochMilli(fact.timestamp());
            return new ExportRecord.Legible(stream, stored.sequence(), false, at, fact.payload());
        } catch (Exception unknownOrDamaged) {
            return new ExportRecord.Illegible(stream, stored.sequence(), false, unknownOrDamaged.toString());
        }
    }

    public ExportRecord snapshot(String stream, StoredSnapshot stored) {
        try {
            var state = snapshots.snapshot(stream, stored).snapshot();
            var at = Instant.ofEpochMilli(stored.timestamp());
            return new ExportRecord.Legible(stream, stored.sequence(), true, at, state);
        } catch (Exception unknownOrDamaged) {
            return new ExportRecord.Illegible(stream, stored.sequence(), true, unknownOrDamaged.toString());
        }
    }
}
