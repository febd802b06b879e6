package racemanager.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.wizard.HelmetWizard.COLOUR;
import static racemanager.wizard.HelmetWizard.PAINT;
import static racemanager.wizard.WizardKind.REVIEW;

import java.time.Instant;
import java.util.List;
import racemanager.kernel.Decision;
import racemanager.wizard.HelmetWizard.Shop;
import racemanager.wizard.WizardCommand.Answer;
import racemanager.wizard.WizardCommand.GoTo;

/** Tells what a member did at the helmet wizard, then asks for something and looks at the answer. */
final class WizardStory {

    static final Answers SUGGESTED = Answers.of("visor", "clear");
    static final int COLOURS = 3;

    private final WizardRules<Shop> rules;
    private final Screens<Shop> screens;
    private WizardSession session = new WizardSession.Unborn();
    private int colours = COLOURS;

    private WizardStory(WizardKind<Shop> kind) {
        this.rules = new WizardRules<>(kind);
        this.screens = new Screens<>(kind);
    }

    static WizardStory unborn() {
        return new WizardStory(HelmetWizard.KIND);
    }

    /** At the review of the wizard that has a page aside, with everything answered. */
    static WizardStory withVisor() {
        return new WizardStory(HelmetWizard.WITH_VISOR)
                .after(new WizardCommand.Begin(Answers.NONE))
                .gives("name", "Ada")
                .goes(COLOUR)
                .gives("colour", "2")
                .goes(REVIEW);
    }

    /** At the first page of the wizard that asks something at its end. */
    static WizardStory askingAtTheEnd() {
        return new WizardStory(HelmetWizard.ASKING_AT_THE_END).after(new WizardCommand.Begin(Answers.NONE));
    }

    static WizardStory begun() {
        return unborn().after(new WizardCommand.Begin(Answers.NONE));
    }

    /** At the review, with everything answered. */
    static WizardStory answered() {
        return begun().gives("name", "Ada").goes(COLOUR).gives("colour", "2").goes(REVIEW);
    }

    static WizardStory finishing() {
        var story = answered();
        return story.after(new WizardCommand.Finish(story.version(), PAINT));
    }

    WizardStory gives(String control, String value) {
        return after(answer(control, value));
    }

    WizardStory goes(String step) {
        return after(new GoTo(version(), step));
    }

    Answer answer(String control, String value) {
        return new Answer(version(), control, Answers.of(control, value));
    }

    WizardStory meanwhileTheShopHas(int number) {
        colours = number;
        return this;
    }

    /** What the command leads to becomes the present state. */
    List<WizardFact> accepts(WizardCommand command) {
        return switch (rules.decide(session, command, shop())) {
            case Decision.Refused<WizardFact> refused ->
                throw new AssertionError("refused: " + refused.reason().key());
            case Decision.Accepted<WizardFact> accepted -> {
                accepted.facts().forEach(fact -> session = WizardEvolution.evolve(session, fact));
                yield accepted.facts();
            }
        };
    }

    WizardStory after(WizardCommand... commands) {
        for (var command : commands) accepts(command);
        return this;
    }

    WizardStory refuses(WizardCommand command, String key) {
        assertThat(rules.decide(session, command, shop()))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
        return this;
    }

    ViewVersion version() {
        return session instanceof WizardSession.Open open
                ? new ViewVersion(open.number(), open.view())
                : new ViewVersion(session.number(), 0);
    }

    private Shop shop() {
        return new Shop(Instant.EPOCH, colours);
    }

    WizardSession session() {
        return session;
    }

    WizardSession.Open open() {
        return (WizardSession.Open) session;
    }

    Screen screen() {
        return screens.draw(session, shop());
    }

    Screen.Asking asking() {
        return (Screen.Asking) screen();
    }
}
