package racemanager.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of a day's open appointments are to be woken when: at their time, then again with growing pauses. */
public final class WakeRound {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration OUT_OF_BREATH = Duration.ofMillis(100);

    private final WakePace pace;
    private final Map<Appointment, Attempt> attempts = new HashMap<>();

    public WakeRound(WakePace pace) {
        this.pace = pace;
    }

    /** Takes those that are due now, as many as the pace allows, the longest overdue first. */
    public List<Appointment> due(Set<Appointment> open, Instant now) {
        attempts.keySet().retainAll(open);
        var taken = new ArrayList<Appointment>();
        var waiting = open.stream()
                .filter(appointment -> !nextTry(appointment).isAfter(now))
                .sorted((one, other) -> nextTry(one).compareTo(nextTry(other)))
                .toList();
        for (var appointment : waiting) {
            if (!pace.take(now)) {
                break;
            }
            attempts.merge(
                    appointment, new Attempt(FIRST_PAUSE, now.plus(FIRST_PAUSE)), (last, first) -> last.next(now));
            taken.add(appointment);
        }
        return taken;
    }

    /** How long to wait before looking again; empty when nothing is open. */
    public Optional<Duration> pause(Set<Appointment> open, Instant now) {
        return open.stream()
                .map(this::nextTry)
                .min(Instant::compareTo)
                .map(next -> next.isAfter(now) ? Duration.between(now, next) : OUT_OF_BREATH);
    }

    private Instant nextTry(Appointment appointment) {
        var attempt = attempts.get(appointment);
        return attempt == null ? appointment.at() : attempt.nextAt();
    }

    private record Attempt(Duration pause, Instant nextAt) {

        Attempt next(Instant now) {
            var longer = pause.multipliedBy(2);
            var capped = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
            return new Attempt(capped, now.plus(capped));
        }
    }
}
