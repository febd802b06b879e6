package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;

/** How often drivers may withdraw and come back: nobody is asked, because the guild has decided it for all its events. */
final class WithdrawalLimit {

    private static final String KEY = "withdrawal_limit";
    private static final int MOST = 999_999_999;

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

    static void read(EventFile file) {
        file.take(
                KEY,
                typed -> PlainText.number(typed)
                        .map(limit -> Reading.taken(KEY, Integer.toString(limit)))
                        .orElseGet(() -> Reading.rejected(EventFile.number(0, MOST))));
    }

    /** Whether another one is said than the guild's, which holds. */
    static boolean differs(Answers said, EventWizardContext context) {
        var limit = said.one(KEY).flatMap(PlainText::number);
        return limit.isPresent() && !limit.equals(context.settings().policy().withdrawalLimit());
    }

    private WithdrawalLimit() {}
}
