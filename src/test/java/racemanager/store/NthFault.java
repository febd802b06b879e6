package racemanager.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the steps of a piece of work, from its arming on, and fails at one of them. */
final class NthFault implements Faults {

    /** What fails a step: a disk that is gone, or a Java machine that is at its end. */
    enum Kind {
        DISK,
        MACHINE
    }

    /** A step, and how often it is passed before it fails. */
    record Place(FaultPoint step, int passed) {}

    private final List<FaultPoint> steps = new ArrayList<>();
    private Optional<Place> place = Optional.empty();
    private Kind kind = Kind.DISK;
    private boolean armed;
    private boolean fired;

    /** Counts only. */
    synchronized void arm() {
        armed = true;
    }

    synchronized void arm(Place where, Kind how) {
        armed = true;
        place = Optional.of(where);
        kind = how;
    }

    synchronized void disarm() {
        armed = false;
    }

    synchronized boolean fired() {
        return fired;
    }

    synchronized List<FaultPoint> steps() {
        return List.copyOf(steps);
    }

    /** Of every step that was reached, and how often it is depends on the pages, the first and the last time. */
    synchronized List<Place> places() {
        return steps.stream()
                .distinct()
                .flatMap(step -> Stream.of(0, Collections.frequency(steps, step) - 1)
                        .distinct()
                        .map(passed -> new Place(step, passed)))
                .toList();
    }

    @Override
    public synchronized void reached(FaultPoint point) throws IOException {
        if (!armed) {
            return;
        }
        var here = new Place(point, Collections.frequency(steps, point));
        steps.add(point);
        if (place.equals(Optional.of(here))) {
            fired = true;
            fail();
        }
    }

    private void fail() throws IOException {
        switch (kind) {
            case DISK -> throw new IOException("the disk is gone");
            case MACHINE -> throw new InternalError("the machine is at its end");
        }
    }
}
