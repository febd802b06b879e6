package racemanager.playground.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Keeps so many interactions in flight: whenever one was answered, the next begins. */
final class ClosedLoop {

    private static final Duration RUN_OUT = Duration.ofSeconds(5);

    /** Whole interactions a second, and how many had no answer. */
    record Rate(double perSecond, long lost) {}

    private final PressingCrowd crowd;
    private final BenchGesture gesture;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private volatile boolean goesOn = true;

    private ClosedLoop(PressingCrowd crowd, BenchGesture gesture) {
        this.crowd = crowd;
        this.gesture = gesture;
    }

    /** Runs a third of the time for warming, then counts for the time. */
    static Rate rate(PressingCrowd crowd, BenchGesture gesture, int inFlight, Duration time) {
        crowd.awaits(gesture);
        var loop = new ClosedLoop(crowd, gesture);
        for (var i = 0; i < inFlight; i++) {
            loop.next();
        }
        pause(time.dividedBy(3));
        var before = loop.answered.get();
        var began = System.nanoTime();
        pause(time);
        var counted = loop.answered.get() - before;
        var seconds = (System.nanoTime() - began) / 1e9;
        loop.end();
        return new Rate(counted / seconds, loop.lost.get());
    }

    private static void pause(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(Math.max(1, end - System.nanoTime()));
        }
    }

    private void next() {
        inFlight.incrementAndGet();
        crowd.acts(turn.getAndIncrement(), gesture, this::done);
    }

    private void done(boolean wasAnswered) {
        (wasAnswered ? answered : lost).incrementAndGet();
        inFlight.decrementAndGet();
        if (goesOn) {
            next();
        }
    }

    private void end() {
        goesOn = false;
        var until = System.nanoTime() + RUN_OUT.toNanos();
        while (inFlight.get() > 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
