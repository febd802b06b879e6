package racemanager.store;

import java.time.Duration;
import java.util.Optional;

/**
 * What the store did since it was opened, and how it stands.
 *
 * @param factsWritten facts acknowledged
 * @param snapshotsWritten snapshots acknowledged
 * @param commits transactions forced
 * @param forceNanos nanoseconds that they took together, from the first byte of the redo until it was forced
 * @param pagesWritten pages of 4 KiB written by them
 * @param checkpoints how often the redo was worked into the base
 * @param redoUsed bytes in use of the present half of the redo
 * @param redoCapacity bytes that half has
 * @param fileBytes bytes allocated for the base
 * @param waiting writes and reads not begun yet
 * @param refusingForSpace whether the disk was full at the last write
 * @param broken whether it failed and takes nothing until it is opened anew
 */
public record StoreStatistics(
        long factsWritten,
        long snapshotsWritten,
        long commits,
        long forceNanos,
        long pagesWritten,
        long checkpoints,
        long redoUsed,
        long redoCapacity,
        long fileBytes,
        int waiting,
        boolean refusingForSpace,
        boolean broken) {

    /** How long a transaction took on average until it was forced; empty before the first. */
    public Optional<Duration> meanForce() {
        return commits == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(forceNanos / commits));
    }
}
