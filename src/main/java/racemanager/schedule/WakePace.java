package racemanager.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/** How many guilds a node wakes in any second, so that a long downtime does not end in a stampede. */
public final class WakePace {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final int perSecond;
    private final Queue<Instant> lately = new ArrayDeque<>();

    public WakePace(int perSecond) {
        this.perSecond = perSecond;
    }

    /** Whether one more may be woken now, which then counts. May be called from any thread. */
    public synchronized boolean take(Instant now) {
        lately.removeIf(then -> !then.isAfter(now.minus(SECOND)) || then.isAfter(now));
        return lately.size() < perSecond && lately.add(now);
    }
}
