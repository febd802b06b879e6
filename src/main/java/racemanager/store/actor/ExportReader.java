package racemanager.store.actor;

import java.time.Instant;
import java.util.Optional;
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
            return new ExportRecord.Legible(stream, stored.sequence(), false, at(fact.timestamp()), fact.payload());
        } catch (Exception unknownOrDamaged) {
            return new ExportRecord.Illegible(stream, stored.sequence(), false, unknownOrDamaged.toString());
        }
    }

    public ExportRecord snapshot(String stream, StoredSnapshot stored) {
        try {
            var state = snapshots.snapshot(stream, stored).snapshot();
            return new ExportRecord.Legible(stream, stored.sequence(), true, at(stored.timestamp()), state);
        } catch (Exception unknownOrDamaged) {
            return new ExportRecord.Illegible(stream, stored.sequence(), true, unknownOrDamaged.toString());
        }
    }

    /** Pekko writes 0 where nobody noted the time. */
    private static Optional<Instant> at(long timestamp) {
        return timestamp == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(timestamp));
    }
}
