package racemanager.speech;

import java.util.Locale;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.EventWizardContext;
import racemanager.kernel.Decision;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.Screens;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardEvolution;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardRules;
import racemanager.wizard.WizardSession;

/** An organiser who walks through the event wizard and reads out every screen and every refusal. */
final class WizardWalk {

    private final WizardRules<EventWizardContext> rules = new WizardRules<>(EventWizard.KIND);
    private final Screens<EventWizardContext> screens = new Screens<>(EventWizard.KIND);
    private final ScreenWords words;
    private EventWizardContext around;
    private WizardSession session = new WizardSession.Unborn();

    WizardWalk(Locale listener, EventWizardContext around) {
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
    WizardWalk meanwhile(EventWizardContext changed) {
        around = changed;
        words.say(screens.draw(session, around));
        return this;
    }

    WizardWalk give(String control, String value) {
        return give(control, Answers.of(control, value));
    }

    WizardWalk give(String control, Answers input) {
        return does(new WizardCommand.Answer(version(), control, input));
    }

    WizardWalk turn(String field, int page) {
        return does(new WizardCommand.TurnTo(version(), field, page));
    }

    WizardWalk next() {
        return screens.draw(session, around) instanceof Screen.Asking asking
                ? asking.onward().map(this::goTo).orElse(this)
                : this;
    }

    WizardWalk goTo(String step) {
        return does(new WizardCommand.GoTo(version(), step));
    }

    WizardWalk finish() {
        return does(new WizardCommand.Finish(version(), "publish"));
    }

    WizardWalk does(WizardCommand command) {
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
