package racemanager.event.wizard;

import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.TextField;

/** The event's title, 3 to 100 characters, which with its date is unique in the guild. */
final class TitleStep {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;
    private static final String TEXTS = "wizard.event.title";

    static final String KEY = "title";

    private static final TextField<EventWizardContext> TITLE = TextField.line(KEY, TEXTS, SHORTEST, LONGEST);

    static final Step<EventWizardContext> STEP = FieldStep.of(KEY, TEXTS, TITLE)
            .saying((answers, context) -> Phrase.of(TEXTS + ".text").with("most", LONGEST))
            .checking(TitleStep::taken)
            .step();

    static Optional<String> title(Answers answers) {
        return TITLE.value(answers);
    }

    static Answers untitled(Answers answers) {
        return answers.without(KEY);
    }

    static Answers answers(EventPlan plan) {
        return TITLE.holding(plan.title());
    }

    static void read(EventFile file) {
        file.take(KEY, TITLE::reading);
    }

    /** Why this title cannot be used on this date; asked here and at the date, whichever is answered last. */
    static Optional<Phrase> taken(Answers answers, EventWizardContext context) {
        return title(answers)
                .flatMap(title -> DateStep.timing(answers)
                        .filter(timing -> context.isTaken(
                                EventPlan.uniqueKey(title, timing.date()), EventOpening.subject(answers)))
                        .map(timing -> Phrase.of("event.title_taken").with("title", title)));
    }

    private TitleStep() {}
}
