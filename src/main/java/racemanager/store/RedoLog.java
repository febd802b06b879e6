package racemanager.store;

import java.io.IOException;
import java.util.List;

/**
 * The redo of the present generation, and the turn to the next one.
 *
 * <p>While one lane fills, the pages of the generation before are forced to the base in the background; only then may
 * that generation's lane be written again.
 */
final class RedoLog {

    private final List<RedoLane> lanes;
    private final StoreHeader base;
    private final Faults faults;
    private long generation;
    private long position;

    RedoLog(List<RedoLane> lanes, StoreHeader base, Faults faults) {
        this.lanes = lanes;
        this.base = base;
        this.faults = faults;
        this.generation = base.generation() + 1;
    }

    long generation() {
        return generation;
    }

    /** The lane of the present generation. */
    RedoLane lane() {
        return lanes.get((int) (generation & 1));
    }

    /** Whether a record of so many bytes should begin a new generation. */
    boolean isFullFor(long bytes) {
        return position > 0 && position + bytes > lane().capacity();
    }

    /** Begins the next generation; the checkpoint of the generation before the present one is done. */
    void turnOver() throws IOException {
        generation++;
        position = 0;
        faults.reached(FaultPoint.REDO_TURNED_OVER);
    }

    void reserve(long bytes) throws IOException {
        lane().reserve(position + bytes);
    }

    /** Writes the pages as one record and returns when they are on the disk. */
    void append(DirtyPages pages, long transaction, long length) throws IOException {
        var header =
                RecordHeader.following(base, generation, transaction, pages.count(), length, RedoLane.checksum(pages));
        faults.reached(FaultPoint.COMMIT_BEFORE_FIRST_BYTE);
        var next = lane().append(position, header, pages);
        faults.reached(FaultPoint.COMMIT_WRITTEN);
        lane().force();
        faults.reached(FaultPoint.COMMIT_FORCED);
        position = next;
    }

    /** The bytes in use and the bytes there are in the present lane. */
    long used() {
        return position;
    }

    long capacity() {
        return lane().capacity();
    }
}
