package racemanager.store;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Takes the written pages of a volume through their commit: room, redo, one force, base. Used by one thread. */
final class Transactions {

    private final VolumeFiles files;
    private final Faults faults;
    private final StoreHealth health;
    private final RedoLog redo;
    private final Checkpoints checkpoints;
    private final CommittedPages committed;
    private final VolumeFigures figures;
    private volatile StoreHeader header;

    Transactions(VolumeFiles files, Faults faults, StoreHealth health, VolumeFigures figures) {
        this.files = files;
        this.faults = faults;
        this.health = health;
        this.figures = figures;
        this.header = files.header();
        this.redo = new RedoLog(files.lanes(), header, faults);
        this.committed = new CommittedPages(files.base(), faults);
        this.checkpoints = new Checkpoints(files.base(), faults, figures, health::breakDown);
    }

    /** The state after the last transaction. */
    StoreHeader header() {
        return header;
    }

    CommittedPages committed() {
        return committed;
    }

    /**
     * Makes the pages durable and shows them to readers.
     *
     * @param length the length of the volume with them
     * @throws NoSpaceException if there is no room; then nothing was written
     */
    void commit(DirtyPages dirty, long length) throws IOException {
        reserve(dirty, length);
        var transaction = header.transaction() + 1;
        var begun = System.nanoTime();
        redo.append(dirty, transaction, length);
        var nanos = System.nanoTime() - begun;
        header = header.after(transaction, length);
        committed.publish(dirty);
        figures.committed(dirty.count(), redo, nanos);
    }

    private void reserve(DirtyPages dirty, long length) throws IOException {
        faults.reached(FaultPoint.RESERVE_BEGUN);
        if (dirty.count() > FileFormat.MOST_PAGES) {
            throw new IOException("a transaction of " + dirty.count() + " pages");
        }
        var bytes = FileFormat.recordBytes(dirty.count());
        if (redo.isFullFor(bytes)) {
            turnOver(() -> {});
        }
        redo.reserve(bytes);
        files.base().reserve(length);
        faults.reached(FaultPoint.RESERVE_DONE);
    }

    private void turnOver(Checkpoints.Afterwards afterwards) throws IOException {
        checkpoints.await();
        health.requireSound();
        checkpoints.begin(header.at(redo.generation()), afterwards);
        redo.turnOver();
    }

    /** Begins a new generation of redo; tells when the lane of the present one has been overwritten with zeros. */
    void retireLane(CompletableFuture<Void> told) throws IOException {
        turnOver(new LaneRetirement(redo.lane(), told));
    }

    /** Stops without bringing the base up to date; the files stay open. */
    void leave() {
        checkpoints.stop();
    }

    /** Brings the base up to date, unless the store broke, and stops; the files stay open. */
    void end() {
        try {
            checkpoints.await();
            if (health.failure() == null) {
                faults.reached(FaultPoint.CLOSE_BEGUN);
                checkpoints.begin(header.at(redo.generation()), () -> {});
            }
        } catch (IOException | RuntimeException | Error failure) {
            health.breakDown(failure);
        } finally {
            checkpoints.stop();
        }
    }
}
