package racemanager.store;

import java.util.concurrent.CountDownLatch;

/** A checkpoint that begins and waits to be let go. */
final class StandingCheckpoint {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    Faults faults() {
        return point -> {
            if (point == FaultPoint.CHECKPOINT_BEGUN) {
                begun.countDown();
                Sample.await(mayEnd);
            }
        };
    }

    boolean isHeld() {
        return begun.getCount() == 0;
    }

    void letGo() {
        mayEnd.countDown();
    }
}
