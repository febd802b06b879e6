package racemanager.playground.crowd;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One crowd on its way, a thread for each member.
 *
 * <p>None is ever interrupted: an interrupt would close the file that the world is written to.
 */
final class CrowdRun {

    private static final Logger LOG = LoggerFactory.getLogger(CrowdRun.class);

    private final Tally tally;
    private final Ears ears;
    private final MemberTurn turn;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicInteger left;

    CrowdRun(int members, Tally tally, Ears ears, MemberTurn turn) {
        this.tally = tally;
        this.ears = ears;
        this.turn = turn;
        this.left = new AtomicInteger(members);
    }

    /**
     * Sends the crowd out and returns at once.
     *
     * @param gathering finds its members, which may take a moment
     * @param delays when each of them presses
     */
    void start(Supplier<List<Participant>> gathering, List<Duration> delays) {
        Thread.ofVirtual().name("crowd").start(() -> {
            try {
                var crowd = gathering.get();
                var began = System.nanoTime();
                crowd.forEach(who -> Thread.ofVirtual().start(() -> act(who, began, delays.get(who.number() - 1))));
            } catch (RuntimeException failure) {
                LOG.error("A crowd could not be gathered", failure);
                stop();
            }
        });
    }

    private void act(Participant who, long began, Duration delay) {
        try {
            var wait = began + delay.toNanos() - System.nanoTime();
            if (!stopped.await(wait, TimeUnit.NANOSECONDS)) {
                turn.act(who);
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("Member {} of a crowd failed", who.number(), failure);
            tally.failed();
        } finally {
            if (left.decrementAndGet() == 0) {
                tally.over();
            }
        }
    }

    void stop() {
        stopped.countDown();
        tally.over();
        ears.giveUp();
    }

    Tally tally() {
        return tally;
    }

    Ears ears() {
        return ears;
    }
}
