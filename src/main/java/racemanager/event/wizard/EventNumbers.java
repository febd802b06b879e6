package racemanager.event.wizard;

import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.kernel.PlainText;
import racemanager.setting.NumberRule;
import racemanager.wizard.Answers;

/** Which race numbers drivers may have: nobody is asked, because the guild has decided it for all its events. */
final class EventNumbers {

    private static final String KEY = "race_numbers";

    /** The guild's, until the event is published; then those that it was published with. */
    static Optional<NumberRule> of(Answers answers, EventWizardContext context) {
        return EventOpening.isPublished(answers)
                ? rule(answers)
                : context.settings().policy().numbers();
    }

    /** The lowest, the highest, then those that are reserved. */
    private static Optional<NumberRule> rule(Answers answers) {
        var numbers = answers.all(KEY).stream()
                .map(PlainText::number)
                .flatMap(Optional::stream)
                .toList();
        return numbers.size() < 2
                ? Optional.empty()
                : Optional.of(new NumberRule(numbers.get(0), numbers.get(1), numbers.subList(2, numbers.size())));
    }

    static Answers answers(EventPlan plan) {
        return Answers.NONE.with(
                KEY,
                plan.details().numbers().stream()
                        .flatMap(rule ->
                                Stream.concat(Stream.of(rule.lowest(), rule.highest()), rule.reserved().stream()))
                        .map(number -> Integer.toString(number))
                        .toList());
    }

    private EventNumbers() {}
}
