package racemanager.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/** Brings the base up to the last whole transaction of the redo; doing it again, or half of it, does no harm. */
final class Replay {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final BaseFile base;
    private final StoreHeader found;
    private final Faults faults;
    private long transaction;
    private long length;

    private Replay(BaseFile base, StoreHeader found, Faults faults) {
        this.base = base;
        this.found = found;
        this.faults = faults;
        this.transaction = found.transaction();
        this.length = found.length();
    }

    /** Replays both lanes in the order of their generations and returns the header that new redo will follow. */
    static StoreHeader run(BaseFile base, StoreHeader found, List<RedoLane> lanes, Faults faults) throws IOException {
        var replay = new Replay(base, found, faults);
        faults.reached(FaultPoint.REPLAY_BEGUN);
        for (var generation = found.generation() + 1; generation <= found.generation() + 2; generation++) {
            replay.replay(new RedoScan(lanes.get((int) (generation & 1)), found, generation));
        }
        return replay.finish();
    }

    private void replay(RedoScan scan) throws IOException {
        if (!scan.isLive()) {
            return;
        }
        var position = 0L;
        for (var record = scan.recordAt(0, transaction + 1); record != null; ) {
            apply(scan, position, record);
            position += record.recordBytes();
            record = scan.recordAt(position, transaction + 1);
        }
        scan.refuseLaterThan(position, transaction);
    }

    private void apply(RedoScan scan, long position, RecordHeader record) throws IOException {
        base.reserve(record.length());
        try {
            scan.eachEntry(position, record, this::putPage);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        transaction = record.transaction();
        length = record.length();
    }

    private void putPage(byte[] entry, long number) {
        base.putPage(number, Arrays.copyOfRange(entry, Long.BYTES, entry.length));
        try {
            faults.reached(FaultPoint.REPLAY_PAGE_COPIED);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private StoreHeader finish() throws IOException {
        base.force(base.takeTouched());
        faults.reached(FaultPoint.REPLAY_DONE);
        var header = found.reopened(RANDOM.nextLong(), transaction, length);
        base.writeHeader(header);
        base.forceHeader();
        return header;
    }
}
