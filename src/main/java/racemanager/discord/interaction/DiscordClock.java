package racemanager.discord.interaction;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * How old interactions are by Discord's clock, which is known from their ids. The one that came fastest of late tells how
 * far the two clocks are apart; it is compared with ticks that no correction of this machine's clock moves.
 */
public final class DiscordClock {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** By how much the ticks were ahead of an id when it came: the distance of the clocks and the way to us. */
    private record Delay(Duration at, Duration length) {}

    private final LongSupplier ticks;
    private final long start;
    private final Instant believed;
    /** Each longer than the one before it, so that the first is the shortest. */
    private final Deque<Delay> delays = new ArrayDeque<>();

    /**
     * A clock that still has to learn.
     *
     * @param ticks nanoseconds that go on evenly, from any beginning
     * @param believed what time it seems to be at Discord
     * @param unsure by how much that may be wrong
     */
    public DiscordClock(LongSupplier ticks, Instant believed, Duration unsure) {
        this.ticks = ticks;
        this.start = ticks.getAsLong();
        this.believed = believed;
        delays.add(new Delay(Duration.ZERO, unsure));
    }

    /** Nanoseconds since any beginning. */
    long ticks() {
        return ticks.getAsLong();
    }

    /** How long ago an interaction that comes now was made, reckoned from the fastest. */
    synchronized Duration age(Instant made) {
        var now = Duration.ofNanos(ticks.getAsLong() - start);
        var length = now.minus(Duration.between(believed, made));
        forgetBefore(now.minus(WINDOW));
        while (!delays.isEmpty() && delays.getLast().length().compareTo(length) >= 0) {
            delays.removeLast();
        }
        delays.add(new Delay(now, length));
        return length.minus(delays.getFirst().length());
    }

    /** One is always left: after a quiet night, an interaction that waited for a connection is still known to be old. */
    private void forgetBefore(Duration time) {
        while (delays.size() > 1 && delays.getFirst().at().compareTo(time) < 0) {
            delays.removeFirst();
        }
    }
}
