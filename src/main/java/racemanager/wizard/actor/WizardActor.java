package racemanager.wizard.actor;

import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Eraser;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardEvolution;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardKinds;
import racemanager.wizard.WizardSession;
import racemanager.wizard.WizardTurn;

/** One member's session, whatever kind of wizard it is: {@link WizardKinds} with a mailbox. */
public final class WizardActor {

    public static Behavior<Errand<WizardTurn, Reply<Screen>>> create(
            PersistenceId id, WizardKinds kinds, Eraser eraser) {
        var rules = new Rules<WizardTurn, WizardFact, WizardSession, Screen>(
                new WizardSession.Unborn(), kinds::decide, WizardEvolution::evolve, kinds::screen);
        return SourcedActor.of(id, rules, self -> new Effects<>() {}, eraser);
    }

    private WizardActor() {}
}
