package racemanager.event.wizard;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.CheckInWindow;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Timing;
import racemanager.setting.ClosurePolicy;
import racemanager.wizard.Answers;

/**
 * The times of a race that members see already, as they are: the controls know whole minutes and a few lengths only, and
 * what is not touched has to stay as it is.
 *
 * @param chosen what the controls said of the window when the change began
 * @param closure what becomes of the absent; empty where they keep their places
 */
record Standing(Instant start, CheckInWindow window, List<String> chosen, Optional<ClosurePolicy> closure) {

    static final String KEY = "standing";

    /** The zone and what its clock was to show. */
    private static final String MEANT = "standing_wall";

    private static final int TIMES = 3;

    /** The answers of this plan, with its times. */
    static Answers keeping(EventPlan plan, Answers said) {
        var chosen = CheckInStep.times(said);
        return said.with(
                        KEY,
                        List.of(
                                plan.timing().start().toString(),
                                plan.checkIn().opens().toString(),
                                plan.checkIn().closes().toString(),
                                chosen.getFirst(),
                                chosen.getLast(),
                                plan.details().closure().word()))
                .with(
                        MEANT,
                        plan.timing().wall().stream()
                                .flatMap(wall -> Stream.of(plan.timing().zone().getId(), wall.toString()))
                                .toList());
    }

    /** Empty for a race that nobody sees yet. */
    static Optional<Standing> of(Answers answers) {
        var kept = answers.all(KEY);
        if (kept.isEmpty()) return Optional.empty();
        return Optional.of(new Standing(
                Instant.parse(kept.getFirst()),
                new CheckInWindow(Instant.parse(kept.get(1)), Instant.parse(kept.get(2))),
                kept.subList(TIMES, kept.size() - 1),
                ClosurePolicy.read(kept.getLast()).filter(policy -> policy != ClosurePolicy.KEEP)));
    }

    /** Whether this is the minute in which the race starts already. */
    static boolean isStart(Instant said, Answers answers) {
        return of(answers)
                .filter(standing ->
                        standing.start().truncatedTo(ChronoUnit.MINUTES).equals(said))
                .isPresent();
    }

    /** What the controls say; to the second, and as it was meant, where it is the start that the race has. */
    static Timing exactly(Timing said, Answers answers) {
        return of(answers)
                .filter(standing -> isStart(said.start(), answers))
                .map(standing ->
                        new Timing(standing.start(), said.zone(), said.duration(), meant(said.zone(), answers)))
                .orElse(said);
    }

    private static Optional<LocalDateTime> meant(ZoneId zone, Answers answers) {
        var kept = answers.all(MEANT);
        return kept.isEmpty() || !kept.getFirst().equals(zone.getId())
                ? Optional.empty()
                : Optional.of(LocalDateTime.parse(kept.getLast()));
    }
}
