package racemanager.event.wizard;

import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.kernel.Phrase;
import racemanager.picture.PictureId;
import racemanager.picture.PictureReader;
import racemanager.picture.PictureUse;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.PictureField;

/** The picture of the announcement, which an event need not have. */
final class PictureStep {

    static final String KEY = "picture";

    private static final String TEXTS = "wizard.event.picture";

    private static final PictureField<EventWizardContext> PICTURE = new PictureField<>(KEY, TEXTS);

    static final Step<EventWizardContext> STEP = FieldStep.of("picture", TEXTS, PICTURE)
            .saying((answers, context) -> line(context.pictures()))
            .step();

    private static Phrase line(PictureUse use) {
        var line = Phrase.of(TEXTS + ".text").with("most", PictureReader.MOST_MEGABYTES);
        return use.isNearlyFull() ? use.nearlyFullBelow(line) : line;
    }

    static Optional<PictureId> picture(Answers answers) {
        return PICTURE.value(answers);
    }

    static Answers answers(EventPlan plan) {
        return plan.picture().map(PICTURE::holding).orElse(Answers.NONE);
    }

    private PictureStep() {}
}
