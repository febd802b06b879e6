package racemanager.wizard;

import java.time.Instant;
import racemanager.kernel.Erasing;
import racemanager.kernel.Phrase;

/** What happened in a wizard session. */
public sealed interface WizardFact {

    /** It began at this step. */
    record Begun(int number, String wizard, Answers suggested, String step) implements WizardFact {}

    /** The same session is shown by a new message, so that the old one's controls become stale. */
    record Resumed() implements WizardFact {}

    /** Its member was at it; noted now and then only, see {@link SessionUse}. */
    record Used(Instant at) implements WizardFact {}

    record Answered(Answers answers) implements WizardFact {}

    record Rejected(RejectedInput input) implements WizardFact {}

    record Moved(String step) implements WizardFact {}

    record PageTurned(String field, int page) implements WizardFact {}

    record Finished(String ending) implements WizardFact {}

    record Made(int number, Phrase told) implements WizardFact {}

    record Reopened(Phrase reason) implements WizardFact {}

    record Discarded() implements WizardFact {}

    record Dropped(int made) implements WizardFact, Erasing {}

    record Forgotten() implements WizardFact, Erasing {}
}
