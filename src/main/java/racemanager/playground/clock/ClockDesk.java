package racemanager.playground.clock;

import java.time.Duration;
import java.time.Instant;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.ClockHand;
import racemanager.playground.world.World;

/** Sets the world's clock forward and keeps how far with the world. */
public final class ClockDesk {

    /** Discord's ids have 42 bits for the time, which last until 2154. */
    private static final Instant LAST = Instant.parse("2150-01-01T00:00:00Z");

    private static final Duration LONGEST_STEP = Duration.ofDays(366);
    private static final Duration SHORTEST_STEP = Duration.ofMillis(1);

    private final World world;
    private final AheadClock clock;

    /** Goes on where the world was left. */
    public ClockDesk(World world, AheadClock clock) {
        this.world = world;
        this.clock = clock;
        world.clockHands().all().stream()
                .map(hand -> Duration.ofMillis(hand.aheadMillis()))
                .forEach(clock::forward);
    }

    public Instant now() {
        return clock.instant();
    }

    /** How far ahead of the real time. */
    public Duration ahead() {
        return clock.ahead();
    }

    /** Sets it to a moment of the coming year; any other is refused. */
    public void to(Instant moment) {
        forward(Duration.between(clock.instant(), moment));
    }

    /** Sets it forward by up to a year; any other step is refused. Only inside a turn. */
    public void forward(Duration step) {
        if (step.compareTo(SHORTEST_STEP) < 0) {
            throw refused("The clock can only be set forward.");
        }
        if (step.compareTo(LONGEST_STEP) > 0) {
            throw refused("The clock can be set forward by at most a year at a time.");
        }
        if (clock.instant().plus(step).isAfter(LAST)) {
            throw refused("The clock cannot be set beyond the year 2149.");
        }
        clock.forward(step);
        world.put(world.clockHands(), new ClockHand(clock.ahead().plusMillis(1).toMillis()));
    }

    private static Refusal refused(String sentence) {
        return Refusal.of(400, 0, sentence);
    }
}
