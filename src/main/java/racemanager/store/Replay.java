package racemanager.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the base up to the last whole transaction of the redo; doing it again, or half of it, does no harm. */
final class Replay {

    /** Where the image of a page stands. */
    private record Image(RedoScan scan, long position) {}

    private final BaseFile base;
    private final StoreHeader found;
    private final Faults faults;
    private final Map<Long, Image> newest = new LinkedHashMap<>();
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
        for (var generation = found.generation() + 1; generation <= found.generation() + 2; generation++) {
            replay.find(new RedoScan(lanes.get((int) (generation & 1)), found, generation));
        }
        base.reserve(replay.length);
        replay.apply();
        return replay.finish();
    }

    private void find(RedoScan scan) throws IOException {
        if (!scan.isLive()) {
            return;
        }
        var position = 0L;
        for (var record = scan.recordAt(0, transaction + 1); record != null; ) {
            scan.eachImage(position, record, (number, at) -> newest.put(number, new Image(scan, at)));
            transaction = record.transaction();
            length = record.length();
            position += record.recordBytes();
            record = scan.recordAt(position, transaction + 1);
        }
        scan.refuseLaterThan(position, transaction);
    }

    /** Of the images of a page only the newest one counts. */
    private void apply() throws IOException {
        for (var page : newest.entrySet()) {
            var image = page.getValue();
            base.putPage(page.getKey(), image.scan().imageAt(image.position()));
            faults.reached(FaultPoint.REPLAY_PAGE_COPIED);
        }
    }

    private StoreHeader finish() throws IOException {
        base.force(base.takeTouched());
        faults.reached(FaultPoint.REPLAY_BASE_FORCED);
        var header = found.reopened(transaction, length);
        base.writeHeader(header);
        faults.reached(FaultPoint.REPLAY_HEADER_WRITTEN);
        base.forceHeader();
        faults.reached(FaultPoint.REPLAY_DONE);
        return header;
    }
}
