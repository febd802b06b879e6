package racemanager.store;

/** Which snapshots of a stream are meant; all four bounds are included. */
public record SnapshotRange(long minSequence, long maxSequence, long minTimestamp, long maxTimestamp) {

    public static SnapshotRange exactly(long sequence) {
        return new SnapshotRange(sequence, sequence, 0, Long.MAX_VALUE);
    }

    boolean holds(long sequence, long timestamp) {
        return sequence >= minSequence
                && sequence <= maxSequence
                && timestamp >= minTimestamp
                && timestamp <= maxTimestamp;
    }
}
