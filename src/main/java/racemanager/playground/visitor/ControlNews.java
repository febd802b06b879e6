package racemanager.playground.visitor;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.Disposable;
import reactor.core.scheduler.Schedulers;

/** Tells of changes at once, but not more often than anybody can follow; the last state is always told. */
public final class ControlNews {

    private static final long PAUSE_NANOS = Duration.ofMillis(250).toNanos();

    private final Runnable tell;
    private final AtomicBoolean isDue = new AtomicBoolean();
    private volatile long lastTold = System.nanoTime() - PAUSE_NANOS;

    /**
     * @param tell tells how everything stands, on a thread that may block
     */
    public ControlNews(Runnable tell) {
        this.tell = tell;
    }

    /** Something has changed; may be called by any thread, and returns at once. */
    public void changed() {
        if (isDue.compareAndSet(false, true)) {
            var wait = Math.max(0, lastTold + PAUSE_NANOS - System.nanoTime());
            Disposable unused = Schedulers.boundedElastic().schedule(this::tell, wait, TimeUnit.NANOSECONDS);
        }
    }

    private void tell() {
        lastTold = System.nanoTime();
        isDue.set(false);
        tell.run();
    }
}
