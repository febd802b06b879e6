package racemanager.discord.interaction;

import java.time.Duration;
import java.util.Optional;

/** Another program with the same token, which is known by its answers to what we were asked. */
final class Rival {

    /** How often it is said in the log. */
    private static final Duration REPEATED = Duration.ofMinutes(1);

    /** How long it counts as there after its last answer. */
    private static final Duration GONE = Duration.ofMinutes(2);

    private Optional<Duration> seen = Optional.empty();
    private Optional<Duration> said = Optional.empty();

    /** Notes an answer of it, and whether to say so now; times are counted from any beginning. */
    synchronized boolean answered(Duration now) {
        seen = Optional.of(now);
        if (isWithin(said, REPEATED, now)) {
            return false;
        }
        said = seen;
        return true;
    }

    synchronized boolean isThere(Duration now) {
        return isWithin(seen, GONE, now);
    }

    private static boolean isWithin(Optional<Duration> time, Duration length, Duration now) {
        return time.filter(then -> now.minus(then).compareTo(length) < 0).isPresent();
    }
}
