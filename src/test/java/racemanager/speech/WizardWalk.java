package racemanager.speech;

import java.util.Locale;
import racemanager.kernel.Decision;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.Screens;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardContext;
import racemanager.wizard.WizardEvolution;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardRules;
import racemanager.wizard.WizardSession;

/** An organiser who walks through a wizard and reads out every screen and every refusal. */
final class WizardWalk<S extends WizardContext> {

    private final WizardKind<S> kind;
    private final WizardRules<S> rules;
    private final Screens<S> screens;
    private final ScreenWords words;
    private S around;
    private WizardSession session = new WizardSession.Unborn();

    WizardWalk(Locale listener, WizardKind<S> kind, S around) {
        this.kind = kind;
        this.rules = new WizardRules<>(kind);
        this.screens = new Screens<>(kind);
        this.words = new ScreenWords(listener);
        this.around = around;
    }

    ScreenWords words() {
        return words;
    }

    WizardSession session() {
        return session;
    }

    /** The same wizard a moment later, when the world around it has changed. */
    WizardWalk<S> meanwhile(S changed) {
        around = changed;
        words.say(screens.draw(session, around));
        return this;
    }

    WizardWalk<S> give(String control, String value) {
        return give(control, Answers.of(control, value));
    }

    WizardWalk<S> give(String control, Answers input) {
        return does(new WizardCommand.Answer(version(), control, input));
    }

    WizardWalk<S> turn(String field, int page) {
        return does(new WizardCommand.TurnTo(version(), field, page));
    }

    WizardWalk<S> next() {
        return screens.draw(session, around) instanceof Screen.Asking asking
                ? asking.onward().map(this::goTo).orElse(this)
                : this;
    }

    WizardWalk<S> goTo(String step) {
        return does(new WizardCommand.GoTo(version(), step));
    }

    WizardWalk<S> finish() {
        return does(new WizardCommand.Finish(
                version(), kind.endings().apply(Answers.NONE).getFirst().id()));
    }

    WizardWalk<S> does(WizardCommand command) {
        switch (rules.decide(session, command, around)) {
            case Decision.Refused<WizardFact> refused -> words.text(refused.reason());
            case Decision.Accepted<WizardFact> accepted ->
                accepted.facts().forEach(fact -> session = WizardEvolution.evolve(session, fact));
        }
        words.say(screens.draw(session, around));
        return this;
    }

    private ViewVersion version() {
        return session instanceof WizardSession.Open open
                ? new ViewVersion(open.number(), open.view())
                : new ViewVersion(session.number(), 0);
    }
}
