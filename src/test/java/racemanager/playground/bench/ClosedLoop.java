package racemanager.playground.bench;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import racemanager.store.bench.Latencies;

/** Keeps so many interactions in flight: whenever one was answered, the next begins. */
final class ClosedLoop {

    private static final Duration RUN_OUT = Duration.ofSeconds(5);

    /** One more of the same, by the member whose turn it is; told whether there was an answer. */
    interface Work {
        void begin(int turn, Consumer<Boolean> told);
    }

    /** Whole interactions a second, how long they took, and how many had no answer. */
    record Rate(double perSecond, Latencies times, long lost) {}

    private final Work work;
    private final Load load;
    private final long opens;
    private final AtomicInteger turn = new AtomicInteger();
    private final CountDownLatch idle;
    private final Latencies times = new Latencies();
    private long lost;
    private long last;

    private ClosedLoop(Work work, Load load) {
        this.work = work;
        this.load = load;
        idle = new CountDownLatch(load.inFlight());
        opens = System.nanoTime() + load.warming().toNanos();
        last = opens;
    }

    static Rate run(Work work, Load load) {
        var loop = new ClosedLoop(work, load);
        for (var i = 0; i < load.inFlight(); i++) {
            loop.next();
        }
        return loop.awaited();
    }

    private boolean isOver(long now) {
        return now - opens >= load.time().toNanos();
    }

    private void next() {
        var mine = turn.getAndIncrement();
        var began = System.nanoTime();
        if (mine >= load.most() || isOver(began)) {
            idle.countDown();
        } else {
            work.begin(mine, answered -> done(began, answered));
        }
    }

    private void done(long began, boolean wasAnswered) {
        note(began, System.nanoTime(), wasAnswered);
        next();
    }

    private synchronized void note(long began, long now, boolean wasAnswered) {
        if (!wasAnswered) {
            lost++;
        } else if (now - opens >= 0 && (load.toTheLast() || !isOver(now))) {
            times.add(now - began);
            last = now;
        }
    }

    /** What is still on its way long after the end has no answer. */
    private Rate awaited() {
        var longest = load.warming().plus(load.time()).plus(RUN_OUT);
        try {
            var ended = idle.await(longest.toNanos(), TimeUnit.NANOSECONDS);
            return rate(ended ? 0 : idle.getCount());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private synchronized Rate rate(long unanswered) {
        var nanos = load.toTheLast() ? Math.max(1, last - opens) : load.time().toNanos();
        return new Rate(times.count() * 1e9 / nanos, times, lost + unanswered);
    }
}
