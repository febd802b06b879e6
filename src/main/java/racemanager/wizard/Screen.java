package racemanager.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.kernel.Phrase;
import racemanager.wizard.WizardCommand.Stamp;
import racemanager.wizard.WizardSession.Outcome;
import racemanager.wizard.WizardSession.Slip;

/** What a member sees of a wizard. */
public sealed interface Screen {

    /** There is no session. */
    record Nothing() implements Screen {}

    /**
     * A step, or the review behind the last one.
     *
     * @param place which step, from 0
     * @param steps how many there are, the review not counted
     * @param summaries what is set so far, a line for each step that has something
     * @param problem what keeps the step, or at the review the whole, from being done
     */
    record Asking(
            Stamp stamp,
            Phrase heading,
            int place,
            int steps,
            List<Phrase> summaries,
            Prompt prompt,
            Optional<Phrase> problem,
            Optional<Slip> slip)
            implements Screen {
        public Asking {
            summaries = List.copyOf(summaries);
        }

        /** The same with what was typed and not taken. */
        public Asking with(Slip notTaken) {
            return new Asking(stamp, heading, place, steps, summaries, prompt, problem, Optional.of(notTaken));
        }

        public boolean isReview() {
            return place >= steps;
        }
    }

    /** The answers are complete and what they ask for is being done. */
    record Working(int session, Answers answers) implements Screen {}

    /** It is over. */
    record Over(Outcome outcome) implements Screen {}
}
