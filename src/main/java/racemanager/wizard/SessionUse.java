package racemanager.wizard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import racemanager.wizard.WizardFact.Used;
import racemanager.wizard.WizardSession.Open;

/** When a session counts as left: its use is noted at most every quarter of an hour, so that a press stores one fact. */
public final class SessionUse {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(15);

    /** A whole day since the last use, which may have been that much later than what was noted. */
    private static final Duration LEFT_AFTER = Duration.ofHours(24).plus(NOTED_EVERY);

    /** When a session is left that nobody uses after this was noted. */
    public static Instant leftAt(Instant noted) {
        return noted.plus(LEFT_AFTER);
    }

    static boolean isLeft(Open open, Instant now) {
        return open.used().filter(noted -> !now.isBefore(leftAt(noted))).isPresent();
    }

    /** The facts of a member's command, and that they were at it where that is to be noted again. */
    static List<WizardFact> noting(WizardSession before, List<WizardFact> facts, Instant now) {
        var next = before;
        for (var fact : facts) next = WizardEvolution.evolve(next, fact);
        if (facts.isEmpty() || !(next instanceof Open open) || isNoted(open, now)) return facts;
        var all = new ArrayList<>(facts);
        all.add(new Used(now));
        return all;
    }

    private static boolean isNoted(Open open, Instant now) {
        return open.used()
                .filter(noted -> now.isBefore(noted.plus(NOTED_EVERY)))
                .isPresent();
    }

    private SessionUse() {}
}
