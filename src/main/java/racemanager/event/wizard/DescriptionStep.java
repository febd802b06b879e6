package racemanager.event.wizard;

import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.TextField;

/** What the race is about, in the organiser's words. */
final class DescriptionStep {

    private static final String TEXTS = "wizard.event.description";
    private static final int LONGEST = 2_000;
    private static final int LONGEST_SUMMARY = 120;

    private static final TextField<EventWizardContext> DESCRIPTION =
            TextField.paragraph("description", TEXTS, 0, LONGEST);

    static final Step<EventWizardContext> STEP = FieldStep.of("description", TEXTS, DESCRIPTION)
            .saying((answers, context) -> Phrase.of(TEXTS + ".text").with("most", LONGEST))
            .telling((answers, context) -> description(answers)
                    .map(text -> Phrase.verbatim(PlainText.cut(PlainText.line(text), LONGEST_SUMMARY))))
            .step();

    static Answers answers(EventPlan plan) {
        return plan.details().description().map(DESCRIPTION::holding).orElse(Answers.NONE);
    }

    static void read(EventFile file) {
        file.take("description", DESCRIPTION::reading);
    }

    static Optional<String> description(Answers answers) {
        return DESCRIPTION.value(answers);
    }

    private DescriptionStep() {}
}
