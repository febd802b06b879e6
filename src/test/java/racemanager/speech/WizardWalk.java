package racemanager.speech;

import java.util.Locale;
import racemanager.event.wizard.CreateEventWizard;
import racemanager.event.wizard.Surroundings;
import racemanager.kernel.Decision;
import racemanager.wizard.Answers;
import racemanager.wizard.Screens;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardCommand.Stamp;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardRules;
import racemanager.wizard.WizardSession;

/** An organiser who walks through the event wizard and reads out every screen and every refusal. */
final class WizardWalk {

    private final WizardRules<Surroundings> rules = new WizardRules<>(CreateEventWizard.WIZARD);
    private final Screens<Surroundings> screens = new Screens<>(CreateEventWizard.WIZARD);
    private final ScreenWords words;
    private Surroundings around;
    private WizardSession session = new WizardSession.Unborn();

    WizardWalk(Locale listener, Surroundings around) {
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
    WizardWalk meanwhile(Surroundings changed) {
        around = changed;
        words.say(screens.draw(session, around));
        return this;
    }

    WizardWalk give(String control, String value) {
        return give(control, Answers.of(control, value));
    }

    WizardWalk give(String control, Answers input) {
        return does(new WizardCommand.Answer(stamp(), control, input));
    }

    WizardWalk turn(String field, int page) {
        return does(new WizardCommand.TurnTo(stamp(), field, page));
    }

    WizardWalk next() {
        return session instanceof WizardSession.Open open ? goTo(open.place() + 1) : this;
    }

    WizardWalk goTo(int place) {
        return does(new WizardCommand.GoTo(stamp(), place));
    }

    WizardWalk finish() {
        return does(new WizardCommand.Finish(stamp()));
    }

    WizardWalk does(WizardCommand command) {
        switch (rules.decide(session, command, around)) {
            case Decision.Refused<WizardFact> refused -> words.text(refused.reason());
            case Decision.Accepted<WizardFact> accepted ->
                accepted.facts().forEach(fact -> session = WizardRules.evolve(session, fact));
        }
        words.say(screens.draw(session, around));
        return this;
    }

    private Stamp stamp() {
        return session instanceof WizardSession.Open open
                ? new Stamp(open.number(), open.view())
                : new Stamp(session.number(), 0);
    }
}
