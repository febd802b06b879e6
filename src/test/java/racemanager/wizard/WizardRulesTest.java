package racemanager.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.wizard.HelmetWizard.COLOUR;
import static racemanager.wizard.HelmetWizard.NAME;
import static racemanager.wizard.HelmetWizard.PAINT;
import static racemanager.wizard.WizardKind.REVIEW;
import static racemanager.wizard.WizardStory.SUGGESTED;
import static racemanager.wizard.WizardStory.answered;
import static racemanager.wizard.WizardStory.askingAtTheEnd;
import static racemanager.wizard.WizardStory.begun;
import static racemanager.wizard.WizardStory.finishing;
import static racemanager.wizard.WizardStory.unborn;

import java.util.List;
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
import racemanager.wizard.WizardCommand.TurnTo;
import racemanager.wizard.WizardSession.Outcome;

class WizardRulesTest {

    private static final Begin BEGIN = new Begin(Answers.NONE);
    private static final Phrase TOLD = Phrase.of("helmet.made");

    @Test
    void whatIsPutAsideNeedsNotBeWhole() {
        var story = begun();
        var session =
                story.after(new Finish(story.version(), HelmetWizard.SKETCH)).screen();

        assertThat(session)
                .isInstanceOfSatisfying(
                        Screen.Working.class,
                        working -> assertThat(working.ending()).isEqualTo(HelmetWizard.SKETCH));
    }

    @Test
    void whatIsAskedAtTheEndFinishesOnceItIsAnswered() {
        var story = askingAtTheEnd()
                .gives("name", "Ada")
                .goes(COLOUR)
                .gives("colour", "2")
                .goes(REVIEW);
        var asking = (Screen.Asking) story.screen();
        assertThat(asking.endings().getFirst().asked()).isEmpty();
        assertThat(asking.endings().getLast().asked()).isPresent();

        story.refuses(new Finish(story.version(), HelmetWizard.GIVE), "wizard.stale");
        story.gives(HelmetWizard.GIVE, "B");
        assertThat(((Screen.Asking) story.screen()).rejected())
                .hasValueSatisfying(input -> assertThat(input.form()).isEqualTo(HelmetWizard.GIVE));

        story.gives(HelmetWizard.GIVE, "Bob");
        assertThat(story.screen()).isInstanceOfSatisfying(Screen.Working.class, working -> {
            assertThat(working.ending()).isEqualTo(HelmetWizard.GIVE);
            assertThat(working.answers().one(HelmetWizard.GIVE)).contains("Bob");
        });
    }

    @Test
    void whatIsAskedAtTheEndWaitsForEverythingElse() {
        var story = askingAtTheEnd();

        story.refuses(story.answer(HelmetWizard.GIVE, "Bob"), "wizard.unfinished");
    }

    @Test
    void whatNoListOffersAndWhatNoControlIsThereForChangesNothing() {
        var story = begun().gives("name", "Ada").goes(COLOUR);

        story.refuses(story.answer("colour", "99"), "wizard.not_offered")
                .refuses(story.answer("engine", "V8"), "wizard.not_offered")
                .refuses(story.answer("name", "Bob"), "wizard.not_offered");
    }

    @Test
    void aSessionBeginsAtTheFirstStepWithWhatIsSuggested() {
        var story = begun();

        assertThat(story.open().step()).isEqualTo(NAME);
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

        story.after(new BeginAnew(story.version(), Answers.NONE));

        assertThat(story.open().number()).isEqualTo(2);
        assertThat(story.open().answers()).isEqualTo(SUGGESTED);
        story.refuses(old, "wizard.helmet.over");
    }

    @Test
    void nothingBeginsWhileTheLastOneIsBeingDone() {
        assertThat(finishing().accepts(BEGIN)).isEmpty();
        finishing().refuses(new BeginAnew(new ViewVersion(1, 6), Answers.NONE), "wizard.helmet.finishing");
    }

    @Test
    void afterTheEndANewSessionHasTheNextNumber() {
        var story = finishing().after(new Confirm(1, 42, TOLD), BEGIN);
        assertThat(story.open().number()).isEqualTo(2);

        story.after(new Cancel(story.version()), BEGIN);
        assertThat(story.open().number()).isEqualTo(3);
    }

    @Test
    void aPressOnAnOlderViewChangesNothing() {
        var story = begun();
        var older = story.version();
        story.gives("name", "Ada");

        story.refuses(new WizardCommand.Answer(older, "name", Answers.of("name", "Bob")), "wizard.stale")
                .refuses(new GoTo(older, COLOUR), "wizard.stale")
                .refuses(new TurnTo(older, "colour", 1), "wizard.stale")
                .refuses(new Finish(older, PAINT), "wizard.stale")
                .refuses(new Cancel(older), "wizard.stale");
    }

    @Test
    void aPressOnAnOldSessionIsTheWordThatItIsOver() {
        var story = begun();
        var old = story.version();
        story.after(new Cancel(old));

        story.refuses(new Finish(old, PAINT), "wizard.helmet.over");
        story.after(BEGIN).refuses(new Finish(old, PAINT), "wizard.helmet.over");
        unborn().refuses(new Finish(new ViewVersion(1, 1), PAINT), "wizard.helmet.over");
    }

    @Test
    void whileItIsBeingDonePressesWait() {
        finishing()
                .refuses(new Cancel(new ViewVersion(1, 6)), "wizard.helmet.finishing")
                .refuses(new Cancel(new ViewVersion(0, 6)), "wizard.helmet.over");
    }

    @Test
    void everyChangeIsANewView() {
        var story = begun();
        int view = story.open().view();

        story.gives("name", "A").gives("name", "Ada").goes(COLOUR).after(new TurnTo(story.version(), "colour", 1));
        story.after(new Resume(story.version()));

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

        assertThat(story.open().rejected())
                .contains(new RejectedInput(
                        "name",
                        Answers.of("name", "B"),
                        List.of(Phrase.of("name.length").with("least", 2).with("most", 9))));
        assertThat(story.open().answers().one("name")).contains("Ada");
        assertThat(story.gives("name", "Bob").open().rejected()).isEmpty();
    }

    @Test
    void aSlipOutlivesAPageButNotAStep() {
        var story = begun().gives("name", "Ada").gives("name", "B");
        story.after(new TurnTo(story.version(), "colour", 1));
        assertThat(story.open().rejected()).isPresent();

        assertThat(story.goes(COLOUR).open().rejected()).isEmpty();
    }

    @Test
    void nextWaitsUntilTheStepIsDone() {
        var story = begun();

        story.refuses(new GoTo(story.version(), COLOUR), "name.missing");
        story.gives("name", "Ada").goes(COLOUR);
        story.refuses(new GoTo(story.version(), REVIEW), "colour.missing");
    }

    @Test
    void backIsAlwaysPossible() {
        var story = begun().gives("name", "Ada").goes(COLOUR);

        assertThat(story.goes(NAME).open().step()).isEqualTo(NAME);
    }

    @Test
    void theReviewLeadsToAnyStep() {
        var story = answered();

        assertThat(story.goes(COLOUR).open().step()).isEqualTo(COLOUR);
        assertThat(story.goes(REVIEW).goes(NAME).open().step()).isEqualTo(NAME);
    }

    @Test
    void theReviewLeadsToAnyStepAlsoWhenSomethingIsNotRightAnyMore() {
        var story = answered().meanwhileTheShopHas(1);

        assertThat(story.goes(COLOUR).open().step()).isEqualTo(COLOUR);
    }

    @Test
    void thereIsNothingBeforeTheFirstStepOrBehindTheReview() {
        var story = answered();

        story.refuses(new GoTo(story.version(), "engine"), "wizard.stale")
                .refuses(new GoTo(story.version(), ""), "wizard.stale")
                .refuses(new TurnTo(story.version(), "colour", -1), "wizard.stale");
    }

    @Test
    void theReviewHasNothingToAnswer() {
        var story = answered();

        story.refuses(story.answer("name", "Bob"), "wizard.stale");
    }

    @Test
    void whatLacksAStepCannotBeFinished() {
        var story = begun();
        story.refuses(new Finish(story.version(), PAINT), "wizard.unfinished");

        var changed = answered().meanwhileTheShopHas(1);
        changed.refuses(new Finish(changed.version(), PAINT), "wizard.unfinished");
    }

    @Test
    void whatWasMadeEndsTheSession() {
        assertThat(finishing().after(new Confirm(1, 42, TOLD)).session())
                .isEqualTo(new WizardSession.Ended(1, "helmet", new Outcome.Made(42, TOLD)));
    }

    @Test
    void whatCouldNotBeMadeOpensTheReviewAgainWithTheReason() {
        var story = finishing().after(new Reject(1, Phrase.of("shop.closed")));

        assertThat(story.open().step()).isEqualTo(REVIEW);
        assertThat(story.open().answers().one("name")).contains("Ada");
        assertThat(story.open().rejected())
                .hasValueSatisfying(input -> assertThat(input.reasons()).containsExactly(Phrase.of("shop.closed")));
        assertThat(story.after(new Finish(story.version(), PAINT)).session())
                .isInstanceOf(WizardSession.Finishing.class);
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
        var offer = new Resume(story.version());

        story.after(offer).refuses(old, "wizard.stale");
        story.refuses(offer, "wizard.stale");
        finishing().refuses(new Resume(new ViewVersion(1, 6)), "wizard.helmet.finishing");
        unborn().refuses(new Resume(new ViewVersion(1, 1)), "wizard.helmet.over");
        finishing().after(new Confirm(1, 42, TOLD)).refuses(new Resume(new ViewVersion(1, 6)), "wizard.helmet.over");
    }

    @Test
    void anOldMessageNeitherResumesNorDiscardsANewerSession() {
        var story = begun();
        var old = story.version();
        story.after(new Cancel(old), BEGIN);

        story.refuses(new Resume(old), "wizard.helmet.over");
        story.refuses(new BeginAnew(old, Answers.NONE), "wizard.helmet.over");
        assertThat(story.open().number()).isEqualTo(2);
    }

    @Test
    void whatIsKnownLiesOverWhatIsSuggestedAndMayLeadToTheReviewAtOnce() {
        var story = unborn().after(new Begin(Answers.of("hurry", "yes").with("visor", "dark")));

        assertThat(story.open().step()).isEqualTo(REVIEW);
        assertThat(story.open().answers()).isEqualTo(Answers.of("visor", "dark").with("hurry", "yes"));
    }

    @Test
    void anEndingThatThereIsNotFinishesNothing() {
        var story = answered();

        story.refuses(new Finish(story.version(), "sell"), "wizard.stale");
    }

    @Test
    void cancellingDiscards() {
        var story = begun();

        assertThat(story.after(new Cancel(story.version())).session())
                .isEqualTo(new WizardSession.Ended(1, "helmet", new Outcome.Discarded()));
    }
}
