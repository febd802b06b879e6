package racemanager.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument;
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
    private final List<Phrase> objected = new ArrayList<>();
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

    /** Every sentence so far that said that something is missing, wrong or not possible. */
    List<Phrase> objected() {
        return List.copyOf(objected);
    }

    /** Forgets what was objected to so far. */
    WizardWalk<S> withoutObjections() {
        objected.clear();
        return this;
    }

    WizardSession session() {
        return session;
    }

    /** The same wizard a moment later, when the world around it has changed. */
    WizardWalk<S> meanwhile(S changed) {
        around = changed;
        return looks();
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
            case Decision.Refused<WizardFact> refused -> {
                words.text(refused.reason());
                objected.addAll(objections(refused.reason()).toList());
            }
            case Decision.Accepted<WizardFact> accepted ->
                accepted.facts().forEach(fact -> session = WizardEvolution.evolve(session, fact));
        }
        return looks();
    }

    private WizardWalk<S> looks() {
        var screen = screens.draw(session, around);
        words.say(screen);
        if (screen instanceof Screen.Asking asking) {
            asking.problems().stream().flatMap(WizardWalk::objections).forEach(objected::add);
            asking.rejected().ifPresent(input -> objected.addAll(input.reasons()));
        }
        return this;
    }

    /** A sentence, and the one in it that says what a section lacks. */
    private static Stream<Phrase> objections(Phrase said) {
        return said.arguments().get("problem") instanceof Argument.Said inner
                ? Stream.of(said, inner.phrase())
                : Stream.of(said);
    }

    private ViewVersion version() {
        return session instanceof WizardSession.Open open
                ? new ViewVersion(open.number(), open.view())
                : new ViewVersion(session.number(), 0);
    }
}
