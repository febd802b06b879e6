package racemanager.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.wizard.HelmetWizard.COLOUR;
import static racemanager.wizard.HelmetWizard.NAME;
import static racemanager.wizard.HelmetWizard.REVIEW;
import static racemanager.wizard.WizardStory.SUGGESTED;
import static racemanager.wizard.WizardStory.answered;
import static racemanager.wizard.WizardStory.begun;
import static racemanager.wizard.WizardStory.finishing;
import static racemanager.wizard.WizardStory.unborn;

import org.junit.jupiter.api.Test;
import racemanager.kernel.Phrase;
import racemanager.wizard.WizardCommand.Begin;
import racemanager.wizard.WizardCommand.BeginAnew;
import racemanager.wizard.WizardCommand.Cancel;
import racemanager.wizard.WizardCommand.Confirm;
import racemanager.wizard.WizardCommand.Finish;
import racemanager.wizard.WizardCommand.GoTo;
import racemanager.wizard.WizardCommand.Look;
import racemanager.wizard.WizardCommand.Reject;
import racemanager.wizard.WizardCommand.Resume;
import racemanager.wizard.WizardCommand.Stamp;
import racemanager.wizard.WizardCommand.TurnTo;
import racemanager.wizard.WizardSession.Outcome;

class WizardRulesTest {

    private static final Begin BEGIN = new Begin("helmet", SUGGESTED);
    private static final BeginAnew ANEW = new BeginAnew("helmet", SUGGESTED);
    private static final Phrase TOLD = Phrase.of("helmet.made");

    @Test
    void whatNoListOffersAndWhatNoControlIsThereForChangesNothing() {
        var story = begun().gives("name", "Ada").goes(1);

        story.refuses(story.answer("colour", "99"), "wizard.stale")
                .refuses(story.answer("engine", "V8"), "wizard.stale")
                .refuses(story.answer("name", "Bob"), "wizard.stale");
    }

    @Test
    void aSessionBeginsAtTheFirstStepWithWhatIsSuggested() {
        var story = begun();

        assertThat(story.open().place()).isEqualTo(NAME);
        assertThat(story.open().answers()).isEqualTo(SUGGESTED);
        assertThat(story.open().number()).isEqualTo(1);
    }

    @Test
    void beginningWhileOneIsOpenShowsTheOpenOne() {
        var story = begun().gives("name", "Ada");

        assertThat(story.accepts(BEGIN)).isEmpty();
        assertThat(story.open().answers().one("name")).contains("Ada");
    }

    @Test
    void beginningAnewGivesUpTheOpenOne() {
        var story = begun().gives("name", "Ada");
        var old = story.answer("name", "Bob");

        story.after(ANEW);

        assertThat(story.open().number()).isEqualTo(2);
        assertThat(story.open().answers()).isEqualTo(SUGGESTED);
        story.refuses(old, "wizard.over");
    }

    @Test
    void nothingBeginsWhileTheLastOneIsBeingDone() {
        assertThat(finishing().accepts(BEGIN)).isEmpty();
        assertThat(finishing().accepts(ANEW)).isEmpty();
    }

    @Test
    void afterTheEndANewSessionHasTheNextNumber() {
        var story = finishing().after(new Confirm(1, 42, TOLD), BEGIN);
        assertThat(story.open().number()).isEqualTo(2);

        story.after(new Cancel(story.stamp()), ANEW);
        assertThat(story.open().number()).isEqualTo(3);
    }

    @Test
    void aPressOnAnOlderViewChangesNothing() {
        var story = begun();
        var older = story.stamp();
        story.gives("name", "Ada");

        story.refuses(new WizardCommand.Answer(older, "name", Answers.of("name", "Bob")), "wizard.stale")
                .refuses(new GoTo(older, COLOUR), "wizard.stale")
                .refuses(new TurnTo(older, "colour", 1), "wizard.stale")
                .refuses(new Finish(older), "wizard.stale")
                .refuses(new Cancel(older), "wizard.stale");
    }

    @Test
    void aPressOnAnOldSessionIsTheWordThatItIsOver() {
        var story = begun();
        var old = story.stamp();
        story.after(new Cancel(old));

        story.refuses(new Finish(old), "wizard.over");
        story.after(BEGIN).refuses(new Finish(old), "wizard.over");
        unborn().refuses(new Finish(new Stamp(1, 1)), "wizard.over");
    }

    @Test
    void whileItIsBeingDonePressesWait() {
        finishing()
                .refuses(new Cancel(new Stamp(1, 6)), "wizard.finishing")
                .refuses(new Cancel(new Stamp(0, 6)), "wizard.over");
    }

    @Test
    void everyChangeIsANewView() {
        var story = begun();
        int view = story.open().view();

        story.gives("name", "A").gives("name", "Ada").goes(COLOUR).after(new TurnTo(story.stamp(), "colour", 1));
        story.after(new Resume());

        assertThat(story.open().view()).isEqualTo(view + 5);
    }

    @Test
    void lookingIsNoChange() {
        assertThat(begun().accepts(new Look())).isEmpty();
        assertThat(unborn().accepts(new Look())).isEmpty();
    }

    @Test
    void aSlipKeepsWhatWasTypedAndTheAnswerBefore() {
        var story = begun().gives("name", "Ada").gives("name", "B");

        assertThat(story.open().slip())
                .contains(new WizardSession.Slip("name", Answers.of("name", "B"), Phrase.of("name.short")));
        assertThat(story.open().answers().one("name")).contains("Ada");
        assertThat(story.gives("name", "Bob").open().slip()).isEmpty();
    }

    @Test
    void aSlipOutlivesAPageButNotAStep() {
        var story = begun().gives("name", "Ada").gives("name", "B");
        story.after(new TurnTo(story.stamp(), "colour", 1));
        assertThat(story.open().slip()).isPresent();

        assertThat(story.goes(COLOUR).open().slip()).isEmpty();
    }

    @Test
    void nextWaitsUntilTheStepIsDone() {
        var story = begun();

        story.refuses(new GoTo(story.stamp(), COLOUR), "name.missing");
        story.gives("name", "Ada").goes(COLOUR);
        story.refuses(new GoTo(story.stamp(), REVIEW), "colour.missing");
    }

    @Test
    void backIsAlwaysPossible() {
        var story = begun().gives("name", "Ada").goes(COLOUR);

        assertThat(story.goes(NAME).open().place()).isEqualTo(NAME);
    }

    @Test
    void theReviewLeadsToAnyStep() {
        var story = answered();

        assertThat(story.goes(COLOUR).open().place()).isEqualTo(COLOUR);
        assertThat(story.goes(REVIEW).goes(NAME).open().place()).isEqualTo(NAME);
    }

    @Test
    void theReviewLeadsToAnyStepAlsoWhenSomethingIsNotRightAnyMore() {
        var story = answered().meanwhileTheShopHas(1);

        assertThat(story.goes(COLOUR).open().place()).isEqualTo(COLOUR);
    }

    @Test
    void thereIsNothingBeforeTheFirstStepOrBehindTheReview() {
        var story = answered();

        story.refuses(new GoTo(story.stamp(), -1), "wizard.stale")
                .refuses(new GoTo(story.stamp(), REVIEW + 1), "wizard.stale")
                .refuses(new TurnTo(story.stamp(), "colour", -1), "wizard.stale");
    }

    @Test
    void theReviewHasNothingToAnswer() {
        var story = answered();

        story.refuses(story.answer("name", "Bob"), "wizard.stale");
    }

    @Test
    void whatLacksAStepCannotBeFinished() {
        var story = begun();
        story.refuses(new Finish(story.stamp()), "wizard.unfinished");

        var changed = answered().meanwhileTheShopHas(1);
        changed.refuses(new Finish(changed.stamp()), "wizard.unfinished");
    }

    @Test
    void whatWasMadeEndsTheSession() {
        assertThat(finishing().after(new Confirm(1, 42, TOLD)).session())
                .isEqualTo(new WizardSession.Ended(1, "helmet", new Outcome.Made(42, TOLD)));
    }

    @Test
    void whatCouldNotBeMadeOpensTheReviewAgainWithTheReason() {
        var story = finishing().after(new Reject(1, Phrase.of("shop.closed")));

        assertThat(story.open().place()).isEqualTo(REVIEW);
        assertThat(story.open().answers().one("name")).contains("Ada");
        assertThat(story.open().slip())
                .hasValueSatisfying(slip -> assertThat(slip.reason()).isEqualTo(Phrase.of("shop.closed")));
        assertThat(story.after(new Finish(story.stamp())).session()).isInstanceOf(WizardSession.Finishing.class);
    }

    @Test
    void theOutcomeOfAnotherSessionOrASecondOneChangesNothing() {
        assertThat(finishing().accepts(new Confirm(7, 42, TOLD))).isEmpty();
        assertThat(finishing().accepts(new Reject(7, TOLD))).isEmpty();
        assertThat(begun().accepts(new Confirm(1, 42, TOLD))).isEmpty();

        var made = finishing().after(new Confirm(1, 42, TOLD));
        assertThat(made.accepts(new Confirm(1, 42, TOLD))).isEmpty();
        assertThat(made.accepts(new Reject(1, TOLD))).isEmpty();
    }

    @Test
    void resumingMakesTheOldMessageStale() {
        var story = begun();
        var old = story.answer("name", "Ada");

        story.after(new Resume()).refuses(old, "wizard.stale");
        assertThat(finishing().accepts(new Resume())).isEmpty();
        unborn().refuses(new Resume(), "wizard.over");
        finishing().after(new Confirm(1, 42, TOLD)).refuses(new Resume(), "wizard.over");
    }

    @Test
    void cancellingDiscards() {
        var story = begun();

        assertThat(story.after(new Cancel(story.stamp())).session())
                .isEqualTo(new WizardSession.Ended(1, "helmet", new Outcome.Discarded()));
    }
}
