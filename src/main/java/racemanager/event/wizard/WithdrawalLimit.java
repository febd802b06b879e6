package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;

/** How often drivers may withdraw and come back: nobody is asked, because the guild has decided it for all its events. */
final class WithdrawalLimit {

    private static final String KEY = "withdrawal_limit";

    /** The guild's, until the event is published; then the one that it was published with. */
    static Optional<Integer> of(Answers answers, EventWizardContext context) {
        return EventOpening.isPublished(answers)
                ? answers.one(KEY).flatMap(PlainText::number)
                : context.settings().policy().withdrawalLimit();
    }

    static Answers answers(EventPlan plan) {
        return plan.details()
                .withdrawalLimit()
                .map(limit -> Answers.of(KEY, Integer.toString(limit)))
                .orElseGet(() -> Answers.NONE.with(KEY, List.of()));
    }

    private WithdrawalLimit() {}
}
