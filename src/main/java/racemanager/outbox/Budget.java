package racemanager.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/** How many requests may go out in any one second. */
public final class Budget {

    /** Discord allows a token 50 requests a second; the rest is left to what does not pass through the outbox. */
    public static final int PER_SECOND = 45;

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ArrayDeque<Instant> lately = new ArrayDeque<>();
    private int allowed = PER_SECOND;

    /** Takes this node's part of what all nodes together may spend; never less than one a second. */
    public void shareAmong(int nodes) {
        allowed = Math.max(1, PER_SECOND / Math.max(1, nodes));
    }

    /** Whether one more may go out now, which then counts. */
    boolean take(Instant now) {
        forget(now);
        if (lately.size() >= allowed) {
            return false;
        }
        lately.addLast(now);
        return true;
    }

    /** When the next one may go out. */
    Instant freeAt(Instant now) {
        forget(now);
        return lately.size() < allowed
                ? now
                : lately.stream()
                        .skip(lately.size() - allowed)
                        .findFirst()
                        .orElse(now)
                        .plus(SECOND);
    }

    private void forget(Instant now) {
        while (!lately.isEmpty() && !lately.getFirst().isAfter(now.minus(SECOND))) {
            lately.removeFirst();
        }
    }
}
