package racemanager.wizard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;
import racemanager.picture.PictureId;
import racemanager.wizard.WizardSession.Outcome;

/** What a member sees of a wizard. */
public sealed interface Screen {

    /** There is no session. */
    record Nothing() implements Screen {}

    /** The session that is open belongs to another kind of wizard, whose context is needed to draw it. */
    record Elsewhere(String wizard) implements Screen {}

    /**
     * A page of steps, or the review behind the last one.
     *
     * @param page which page, from 0; those behind the last are reached from the review, which is one of them
     * @param pages through how many one is led, the review not counted
     * @param summaries what is set so far, a line for each step that has something
     * @param problems what keeps the page, or at the review each section, from being done
     * @param back the step that Back leads to; nothing on the first page
     * @param onward the step that Next leads to; nothing at the review
     * @param endings the ways to finish; on the way to the review, those for which not everything must be answered
     * @param changes how many times something was answered
     * @param pictures all that the answers show, on whichever page
     */
    record Asking(
            ViewVersion version,
            String wizard,
            Phrase heading,
            int page,
            int pages,
            List<Phrase> summaries,
            Prompt prompt,
            List<Phrase> problems,
            Optional<RejectedInput> rejected,
            Optional<String> back,
            Optional<String> onward,
            List<Ending> endings,
            int changes,
            Set<PictureId> pictures)
            implements Screen {
        public Asking {
            summaries = List.copyOf(summaries);
            problems = List.copyOf(problems);
            endings = List.copyOf(endings);
            pictures = Set.copyOf(pictures);
        }

        /** The same with what was typed and not taken. */
        public Asking with(RejectedInput notTaken) {
            return new Asking(
                    version,
                    wizard,
                    heading,
                    page,
                    pages,
                    summaries,
                    prompt,
                    problems,
                    Optional.of(notTaken),
                    back,
                    onward,
                    endings,
                    changes,
                    pictures);
        }

        /** The first of what keeps it from being done. */
        public Optional<Phrase> problem() {
            return problems.stream().findFirst();
        }

        /** Those that this page shows; the review shows all of the answers. */
        public Set<PictureId> shownPictures() {
            return Stream.concat(
                            isReview() ? pictures.stream() : Stream.empty(),
                            prompt.controls().stream().flatMap(Asking::shownBy))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private static Stream<PictureId> shownBy(Control control) {
            return switch (control) {
                case Control.Picture picture -> picture.chosen().stream();
                case Control.Illustration illustration -> Stream.of(illustration.picture());
                case Control.FormButton form -> Stream.empty();
                case Control.Choice choice -> Stream.empty();
                case Control.ChannelChoice channels -> Stream.empty();
                case Control.RoleChoice roles -> Stream.empty();
                case Control.Toggle toggle -> Stream.empty();
            };
        }

        public boolean isReview() {
            return onward.isEmpty();
        }

        /** Whether giving it up loses more than a first answer. */
        public boolean isWorthAsking() {
            return changes > 1;
        }
    }

    /** The answers are complete and what they ask for is being done. */
    record Working(int session, String wizard, String ending, Answers answers) implements Screen {}

    /** It is over. */
    record Over(String wizard, Outcome outcome) implements Screen {}
}
