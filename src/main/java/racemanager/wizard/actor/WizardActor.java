package racemanager.wizard.actor;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Eraser;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;
import racemanager.wizard.Screen;
import racemanager.wizard.SessionUse;
import racemanager.wizard.WizardEvolution;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardKinds;
import racemanager.wizard.WizardSession;
import racemanager.wizard.WizardTurn;

/** One member's session, whatever kind of wizard it is: {@link WizardKinds} with a mailbox. */
public final class WizardActor {

    public static Behavior<Errand<WizardTurn, Reply<Screen>>> create(
            PersistenceId id, WizardKinds kinds, LeftTimes times, Eraser eraser) {
        var rules = new Rules<WizardTurn, WizardFact, WizardSession, Screen>(
                new WizardSession.Unborn(), kinds::decide, WizardEvolution::evolve, kinds::screen);
        return SourcedActor.of(id, rules, self -> new Registering(times), eraser);
    }

    /** Where it is registered when a session will be left, if nobody uses it until then. */
    public interface LeftTimes {

        /** Ends when that is stored, so that it outlives a crash. */
        CompletionStage<?> register(Instant left);
    }

    private record Registering(LeftTimes times) implements Effects<WizardTurn, WizardFact, WizardSession, Screen> {
        @Override
        public CompletionStage<?> before(WizardSession state, List<WizardFact> facts, WizardSession next) {
            return facts.stream()
                    .flatMap(fact -> fact instanceof WizardFact.Used used ? Stream.of(used) : Stream.empty())
                    .findFirst()
                    .<CompletionStage<?>>map(used -> times.register(SessionUse.leftAt(used.at())))
                    .orElseGet(() -> CompletableFuture.completedStage(null));
        }
    }

    private WizardActor() {}
}
