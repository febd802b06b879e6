package racemanager.guild.actor;

import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.event.wizard.CreateEventOrder;
import racemanager.event.wizard.CreateEventWizard;
import racemanager.event.wizard.Surroundings;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Eraser;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;
import racemanager.wizard.Screen;
import racemanager.wizard.Screens;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardRules;
import racemanager.wizard.WizardSession;

/** One member's session at the wizard: {@link WizardRules} with a mailbox. */
final class WizardActor {

    private static final WizardRules<Surroundings> WIZARD = new WizardRules<>(CreateEventWizard.WIZARD);
    private static final Screens<Surroundings> SCREENS = new Screens<>(CreateEventWizard.WIZARD);

    private static final Rules<CreateEventOrder, WizardFact, WizardSession, Screen> RULES = new Rules<>(
            new WizardSession.Unborn(),
            (session, order) -> WIZARD.decide(session, order.command(), order.surroundings()),
            WizardRules::evolve,
            (session, order) -> SCREENS.draw(session, order.surroundings()));

    static Behavior<Errand<CreateEventOrder, Reply<Screen>>> create(PersistenceId id, Eraser eraser) {
        return SourcedActor.of(id, RULES, self -> new Effects<>() {}, eraser);
    }

    private WizardActor() {}
}
