package racemanager.wizard;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.Phrase;

/**
 * Where a member stands in a wizard.
 *
 * <p>Every change has a new view number: a press on a control of an older view is stale.
 */
public sealed interface WizardSession {

    /** How many sessions this member has begun so far; the number of the present or the last one. */
    int number();

    /** No session was ever begun. */
    record Unborn() implements WizardSession {
        @Override
        public int number() {
            return 0;
        }
    }

    /**
     * The member is at work.
     *
     * @param step the one whose page is shown, or {@link WizardKind#REVIEW}
     * @param changes how many times something was answered
     * @param home the review, once it was reached: every page then leads back to it
     * @param used when its member was last known to be at it; unknown in sessions from before it was noted
     */
    record Open(
            int number,
            String wizard,
            int view,
            String step,
            Answers answers,
            Map<String, Integer> pages,
            Optional<RejectedInput> rejected,
            int changes,
            Optional<String> home,
            Optional<Instant> used)
            implements WizardSession {
        public Open {
            pages = Map.copyOf(pages);
        }

        /** One of which nobody knows when it was used. */
        public Open(
                int number,
                String wizard,
                int view,
                String step,
                Answers answers,
                Map<String, Integer> pages,
                Optional<RejectedInput> rejected,
                int changes,
                Optional<String> home) {
            this(number, wizard, view, step, answers, pages, rejected, changes, home, Optional.empty());
        }

        Open usedAt(Instant at) {
            return new Open(number, wizard, view, step, answers, pages, rejected, changes, home, Optional.of(at));
        }

        public ViewVersion version() {
            return new ViewVersion(number, view);
        }

        public int page(String field) {
            return pages.getOrDefault(field, 0);
        }
    }

    /** The answers are complete and what they ask for is being done. */
    record Finishing(Open last, String ending) implements WizardSession {
        @Override
        public int number() {
            return last.number();
        }
    }

    /** It is over. */
    record Ended(int number, String wizard, Outcome outcome) implements WizardSession {}

    /** How a session ended. */
    sealed interface Outcome {

        /** The member gave it up. */
        record Discarded() implements Outcome {}

        /** What it asked for was done: the number of the thing made, and what its member is told. */
        record Made(int number, Phrase told) implements Outcome {}
    }
}
