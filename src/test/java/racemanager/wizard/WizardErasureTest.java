package racemanager.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.wizard.WizardStory.begun;
import static racemanager.wizard.WizardStory.finishing;
import static racemanager.wizard.WizardStory.unborn;

import org.junit.jupiter.api.Test;
import racemanager.kernel.Phrase;
import racemanager.wizard.WizardCommand.Confirm;
import racemanager.wizard.WizardCommand.DropMade;
import racemanager.wizard.WizardCommand.Forget;
import racemanager.wizard.WizardSession.Ended;
import racemanager.wizard.WizardSession.Outcome;

/** What is left of a session when its member, or what it made, is erased. */
class WizardErasureTest {

    private static final Phrase TOLD = Phrase.of("helmet.made").with("title", "Ada's helmet");

    @Test
    void nothingOfTheAnswersIsLeftAndTheNumberIsNotGivenAgain() {
        var story = begun().gives("name", "Ada");

        assertThat(story.accepts(new Forget())).containsExactly(new WizardFact.Forgotten());

        assertThat(story.session()).isEqualTo(new Ended(1, "", new Outcome.Discarded()));
        assertThat(story.after(new WizardCommand.Begin(Answers.NONE)).open().number())
                .isEqualTo(2);
    }

    @Test
    void whoAsksAgainHasItDeletedAgainAndWhoNeverBeganHasNothingDeleted() {
        assertThat(begun().after(new Forget()).accepts(new Forget())).containsExactly(new WizardFact.Forgotten());
        assertThat(unborn().accepts(new Forget())).isEmpty();
        assertThat(unborn().accepts(new DropMade(7))).isEmpty();
    }

    @Test
    void whatAFinishedSessionMadeIsNoLongerNamed() {
        var story = finishing().after(new Confirm(1, 7, TOLD));

        assertThat(story.accepts(new DropMade(7))).containsExactly(new WizardFact.Dropped(7));

        assertThat(story.session().toString()).doesNotContain("Ada");
    }

    @Test
    void aSessionThatMadeSomethingElseOrIsOpenStaysAsItIs() {
        var made = finishing().after(new Confirm(1, 7, TOLD));
        var ended = made.session();
        var story = begun().gives("name", "Ada");
        var open = story.session();

        assertThat(made.after(new DropMade(8)).session()).isEqualTo(ended);
        assertThat(story.after(new DropMade(7)).session()).isEqualTo(open);
    }
}
