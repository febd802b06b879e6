package racemanager.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Brings the base up to the last whole transaction of the redo; doing it again, or half of it, does no harm. */
final class Replay {

    private static final SecureRandom RANDOM = new SecureRandom();

    private record Found(RedoScan scan, long position, RecordHeader record) {}

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

    /**
     * Replays both lanes in the order of their generations and returns the header that new redo will follow.
     *
     * <p>Everything is checked before the first page is touched, so that a refusal leaves the files as they were.
     */
    static StoreHeader run(BaseFile base, StoreHeader found, List<RedoLane> lanes, Faults faults) throws IOException {
        var replay = new Replay(base, found, faults);
        faults.reached(FaultPoint.REPLAY_BEGUN);
        var records = new ArrayList<Found>();
        for (var generation = found.generation() + 1; generation <= found.generation() + 2; generation++) {
            replay.find(new RedoScan(lanes.get((int) (generation & 1)), found, generation), records);
        }
        base.reserve(replay.length);
        for (var record : records) {
            replay.apply(record);
        }
        return replay.finish();
    }

    private void find(RedoScan scan, List<Found> records) throws IOException {
        if (!scan.isLive()) {
            return;
        }
        var position = 0L;
        for (var record = scan.recordAt(0, transaction + 1); record != null; ) {
            records.add(new Found(scan, position, record));
            transaction = record.transaction();
            length = record.length();
            position += record.recordBytes();
            record = scan.recordAt(position, transaction + 1);
        }
        scan.refuseLaterThan(position, transaction);
    }

    private void apply(Found one) throws IOException {
        try {
            one.scan().eachEntry(one.position(), one.record(), this::putPage);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
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
        faults.reached(FaultPoint.REPLAY_BASE_FORCED);
        var header = found.reopened(RANDOM.nextLong(), transaction, length);
        base.writeHeader(header);
        faults.reached(FaultPoint.REPLAY_HEADER_WRITTEN);
        base.forceHeader();
        faults.reached(FaultPoint.REPLAY_DONE);
        return header;
    }
}
