package racemanager.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * The permits for requests to Discord: one comes back a second after its request was answered, because Discord counts what
 * arrives, and a request may arrive at any moment until then. Safe for several threads.
 */
public final class Budget {

    /** Discord allows a token 50 requests a second; the rest is for what another program does with the token. */
    public static final int PER_SECOND = 45;

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ArrayDeque<Instant> answered = new ArrayDeque<>();
    private int unanswered;
    private int awaited;
    private int allowed = PER_SECOND;

    /** Takes this node's part of what all nodes together may spend; never less than one a second. */
    public synchronized void shareAmong(int nodes) {
        allowed = Math.max(1, PER_SECOND / Math.max(1, nodes));
    }

    /** Whether something unasked may be sent now, which then holds a permit; who already awaits one goes first. */
    public synchronized boolean take(Instant now) {
        return take(awaited, now);
    }

    /** From now on a permit is awaited, until it was {@link #takeAwaited taken} or {@link #awaitNoMore given up}. */
    public synchronized void await() {
        awaited++;
    }

    /** Whether one of the awaited permits could be taken, which is then no longer awaited. */
    public synchronized boolean takeAwaited(Instant now) {
        boolean taken = take(0, now);
        if (taken) {
            awaited--;
        }
        return taken;
    }

    /** One of those who await a permit has left. */
    public synchronized void awaitNoMore() {
        awaited--;
    }

    /** A request was answered, or nobody waits for its answer any longer: its permit comes back in a second. */
    public synchronized void answered(Instant now) {
        unanswered--;
        answered.addLast(now);
    }

    /** When the next permit is free; empty when that depends on answers that are still to come. */
    public synchronized Optional<Instant> freeAt(Instant now) {
        forget(now);
        int tooMany = unanswered + answered.size() - allowed;
        if (tooMany < 0) {
            return Optional.of(now);
        }
        return answered.stream().skip(tooMany).findFirst().map(then -> then.plus(SECOND));
    }

    private boolean take(int others, Instant now) {
        forget(now);
        if (unanswered + answered.size() + others >= allowed) {
            return false;
        }
        unanswered++;
        return true;
    }

    private void forget(Instant now) {
        while (!answered.isEmpty() && !answered.getFirst().isAfter(now.minus(SECOND))) {
            answered.removeFirst();
        }
    }
}
