package racemanager.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import racemanager.kernel.Decision;
import racemanager.wizard.WizardCommand.Answer;
import racemanager.wizard.WizardCommand.GoTo;
import racemanager.wizard.WizardCommand.Stamp;

/** Tells what a member did at the helmet wizard, then asks for something and looks at the answer. */
final class WizardStory {

    static final Answers SUGGESTED = Answers.of("visor", "clear");
    static final int COLOURS = 3;

    private final WizardRules<Integer> rules = new WizardRules<>(HelmetWizard.WIZARD);
    private final Screens<Integer> screens = new Screens<>(HelmetWizard.WIZARD);
    private WizardSession session = new WizardSession.Unborn();
    private int colours = COLOURS;

    static WizardStory unborn() {
        return new WizardStory();
    }

    static WizardStory begun() {
        return unborn().after(new WizardCommand.Begin("helmet", SUGGESTED));
    }

    /** At the review, with everything answered. */
    static WizardStory answered() {
        return begun().gives("name", "Ada").goes(1).gives("colour", "2").goes(2);
    }

    static WizardStory finishing() {
        var story = answered();
        return story.after(new WizardCommand.Finish(story.stamp()));
    }

    WizardStory gives(String control, String value) {
        return after(answer(control, value));
    }

    WizardStory goes(int place) {
        return after(new GoTo(stamp(), place));
    }

    Answer answer(String control, String value) {
        return new Answer(stamp(), control, Answers.of(control, value));
    }

    WizardStory meanwhileTheShopHas(int number) {
        colours = number;
        return this;
    }

    /** What the command leads to becomes the present state. */
    List<WizardFact> accepts(WizardCommand command) {
        return switch (rules.decide(session, command, colours)) {
            case Decision.Refused<WizardFact> refused ->
                throw new AssertionError("refused: " + refused.reason().key());
            case Decision.Accepted<WizardFact> accepted -> {
                accepted.facts().forEach(fact -> session = WizardRules.evolve(session, fact));
                yield accepted.facts();
            }
        };
    }

    WizardStory after(WizardCommand... commands) {
        for (var command : commands) accepts(command);
        return this;
    }

    WizardStory refuses(WizardCommand command, String key) {
        assertThat(rules.decide(session, command, colours))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
        return this;
    }

    Stamp stamp() {
        return session instanceof WizardSession.Open open
                ? new Stamp(open.number(), open.view())
                : new Stamp(session.number(), 0);
    }

    WizardSession session() {
        return session;
    }

    WizardSession.Open open() {
        return (WizardSession.Open) session;
    }

    Screen screen() {
        return screens.draw(session, colours);
    }

    Screen.Asking asking() {
        return (Screen.Asking) screen();
    }
}
