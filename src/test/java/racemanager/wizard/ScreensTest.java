package racemanager.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static racemanager.wizard.HelmetWizard.COLOUR;
import static racemanager.wizard.WizardStory.answered;
import static racemanager.wizard.WizardStory.begun;
import static racemanager.wizard.WizardStory.finishing;
import static racemanager.wizard.WizardStory.unborn;
import static racemanager.wizard.WizardStory.withVisor;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.WizardCommand.Cancel;
import racemanager.wizard.WizardCommand.TurnTo;

class ScreensTest {

    private static final int DISCORDS_MOST_OPTIONS = 25;

    @Test
    void aSessionThatNeverBeganIsNothing() {
        assertThat(unborn().screen()).isEqualTo(new Screen.Nothing());
    }

    @Test
    void aStepShowsItsStampItsPlaceAndWhatItLacks() {
        var screen = begun().asking();

        assertThat(screen.version()).isEqualTo(new ViewVersion(1, 1));
        assertThat(screen.heading()).isEqualTo(Phrase.of("wizard.helmet.name"));
        assertThat(screen.page()).isZero();
        assertThat(screen.pages()).isEqualTo(2);
        assertThat(screen.problem()).contains(Phrase.of("name.missing"));
        assertThat(screen.isReview()).isFalse();
    }

    @Test
    void whatIsSetSoFarIsALineForEachStepThatHasSomething() {
        assertThat(begun().asking().summaries()).isEmpty();
        assertThat(begun().gives("name", "Ada").asking().summaries()).hasSize(1);
        assertThat(answered().asking().summaries()).hasSize(2);
    }

    @Test
    void theReviewOffersEveryStepAndNamesWhatIsMissing() {
        var review = answered();
        assertThat(review.asking().isReview()).isTrue();
        assertThat(review.asking().problem()).isEmpty();
        assertThat(options(review)).extracting(SelectOption::value).containsExactly("name", "colour");

        assertThat(review.meanwhileTheShopHas(1).asking().problem())
                .map(Phrase::key)
                .contains("wizard.unfinished");
    }

    @Test
    void aRejectedValueIsShownWithItsRule() {
        assertThat(begun().gives("name", "A").asking().rejected())
                .map(input -> input.reasons().getFirst().key())
                .contains("name.length");
    }

    @Test
    void whatIsBeingDoneAndWhatIsOverAreScreensOfTheirOwn() {
        var given = begun();

        assertThat(finishing().screen()).isInstanceOf(Screen.Working.class);
        assertThat(given.after(new Cancel(given.version())).screen())
                .isEqualTo(new Screen.Over("helmet", new WizardSession.Outcome.Discarded()));
    }

    @Test
    void backAndNextLeadToTheNeighbouringPages() {
        assertThat(begun().asking().back()).isEmpty();
        assertThat(begun().asking().onward()).contains(COLOUR);
        assertThat(begun().gives("name", "Ada").goes(COLOUR).asking().back()).contains(HelmetWizard.NAME);
        assertThat(answered().asking().back()).isEmpty();
        assertThat(answered().asking().onward()).isEmpty();
        assertThat(answered().asking().endings()).extracting(Ending::id).containsExactly("paint", "sketch");
        assertThat(begun().asking().endings()).extracting(Ending::id).containsExactly("sketch");
    }

    @Test
    void whoHasBeenAtTheReviewGoesBackToItFromEveryPage() {
        var changing = answered().goes(HelmetWizard.NAME);

        assertThat(changing.asking().back()).contains(WizardKind.REVIEW);
        assertThat(changing.asking().onward()).contains(WizardKind.REVIEW);
        assertThat(changing.goes(COLOUR).asking().back()).contains(WizardKind.REVIEW);
        assertThat(changing.goes(WizardKind.REVIEW).asking().isReview()).isTrue();
    }

    @Test
    void nobodyIsKeptFromTheReviewByAPageThatIsNotDone() {
        var changing = answered().goes(COLOUR).meanwhileTheShopHas(1);

        assertThat(changing.asking().problem()).map(Phrase::key).contains("colour.gone");
        assertThat(changing.goes(WizardKind.REVIEW).asking().problems()).hasSize(1);
    }

    @Test
    void theReviewNamesEverySectionThatIsNotDone() {
        var begun = unborn().after(new WizardCommand.Begin(Answers.of("hurry", "yes")));

        assertThat(begun.asking().problems())
                .containsExactly(lacking(HelmetWizard.NAME, "name.missing"), lacking(COLOUR, "colour.missing"));
    }

    private static Phrase lacking(String step, String problem) {
        return Phrase.of("wizard.unfinished")
                .with("step", Phrase.of("wizard.helmet." + step))
                .with("problem", Phrase.of(problem));
    }

    @Test
    void nobodyIsLedThroughAPageThatIsAside() {
        var review = withVisor();
        assertThat(review.asking().isReview()).isTrue();
        assertThat(review.asking().back()).isEmpty();
        assertThat(options(review)).extracting(SelectOption::value).containsExactly("name", "colour", "visor");

        var aside = review.goes("visor").asking();
        assertThat(aside.isReview()).isFalse();
        assertThat(aside.pages()).isEqualTo(2);
        assertThat(aside.page()).isEqualTo(2);
        assertThat(aside.back()).contains(WizardKind.REVIEW);
        assertThat(aside.onward()).contains(WizardKind.REVIEW);
        assertThat(review.gives("visor", "tinted")
                        .goes(WizardKind.REVIEW)
                        .asking()
                        .isReview())
                .isTrue();
    }

    @Test
    void pagesThatAreAsideComeLast() {
        var pages = List.of(WizardPage.aside(HelmetWizard.visor()), WizardPage.of(HelmetWizard.name()));

        assertThatThrownBy(() -> HelmetWizard.kind("helmet", pages)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhatIsMoreThanAFirstAnswerIsWorthAsking() {
        assertThat(begun().gives("name", "Ada").asking().isWorthAsking()).isFalse();
        assertThat(answered().asking().isWorthAsking()).isTrue();
    }

    @Test
    void aListOfOnePageHasNothingToTurn() {
        var story = atColours(DISCORDS_MOST_OPTIONS);

        assertThat(options(story)).hasSize(DISCORDS_MOST_OPTIONS);
        assertThat(turns(story)).isEmpty();
    }

    @Test
    void aLongerListIsTurnedForthAndBack() {
        var story = atColours(60);
        assertThat(turns(story)).containsExactly(1);

        story.after(new TurnTo(story.version(), "colour", 1));
        assertThat(turns(story)).containsExactly(0, 2);
        assertThat(options(story)).hasSize(DISCORDS_MOST_OPTIONS);

        story.after(new TurnTo(story.version(), "colour", 2));
        assertThat(turns(story)).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 46, 47, 91, 1_000})
    void everyOptionIsOnExactlyOnePageAndNoPageIsTooLong(int colours) {
        var story = atColours(colours);
        int pages = new Pages(colours).count();

        var all = new java.util.ArrayList<String>();
        for (int page = 0; page < pages; page++) {
            story.after(new TurnTo(story.version(), "colour", page));
            assertThat(options(story)).hasSizeLessThanOrEqualTo(DISCORDS_MOST_OPTIONS);
            options(story).stream()
                    .map(SelectOption::value)
                    .filter(value -> Pages.turnedTo(value).isEmpty())
                    .forEach(all::add);
        }

        assertThat(all).hasSize(colours).doesNotHaveDuplicates();
    }

    @Test
    void aPageThatIsNotThereAnyMoreIsTheLastOne() {
        var story = atColours(60);
        story.after(new TurnTo(story.version(), "colour", 99));
        assertThat(turns(story)).containsExactly(1);

        assertThat(options(story.meanwhileTheShopHas(5))).hasSize(5);
    }

    @Test
    void onlyALineThatTurnsIsReadAsOne() {
        assertThat(Pages.turnedTo(Pages.valueOf(7))).contains(7);
        assertThat(Pages.turnedTo("7")).isEmpty();
        assertThat(Pages.turnedTo("page:x")).isEmpty();
        assertThat(Pages.turnedTo("page:-1")).isEmpty();
    }

    private static WizardStory atColours(int colours) {
        return begun().gives("name", "Ada").goes(COLOUR).meanwhileTheShopHas(colours);
    }

    private static List<SelectOption> options(WizardStory story) {
        return ((Choice) story.asking().prompt().controls().getFirst()).options();
    }

    private static List<Integer> turns(WizardStory story) {
        return options(story).stream()
                .map(option -> Pages.turnedTo(option.value()))
                .flatMap(Optional::stream)
                .toList();
    }
}
