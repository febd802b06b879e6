package racemanager.kernel.actor;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.kernel.Reply;

/**
 * A transient actor that asks several others one after another, answers what came of it, and is gone. What it knows is
 * lost in a crash, so a walk remembers only what can be asked again.
 */
final class Walk {

    private static final Logger LOG = LoggerFactory.getLogger(Walk.class);

    /**
     * Begins at once.
     *
     * @param steps begins the walk; what it chains to stages that end on the given executor runs on this actor's turn,
     *     one piece at a time
     * @param asker told the reply, or {@link Reply.Busy} when a step failed
     */
    static <V> Behavior<Step> of(Function<Executor, CompletionStage<Reply<V>>> steps, ActorRef<Reply<V>> asker) {
        return Behaviors.setup(context -> {
            Executor turn = piece -> context.getSelf().tell(new Step(piece));
            var walking = new Walking(context.getSelf().path().name());
            steps.apply(turn).whenCompleteAsync((reply, failure) -> walking.end(reply, failure, asker), turn);
            return walking.behavior();
        });
    }

    /** A piece of the walk, to be run on its actor's turn. */
    record Step(Runnable piece) implements NoSerializationVerificationNeeded {}

    /** Until the last step. */
    private static final class Walking {

        private final String name;
        private boolean over;

        Walking(String name) {
            this.name = name;
        }

        Behavior<Step> behavior() {
            return Behaviors.receiveMessage(step -> {
                step.piece().run();
                return over ? Behaviors.stopped() : Behaviors.same();
            });
        }

        <V> void end(Reply<V> reply, @Nullable Throwable failure, ActorRef<Reply<V>> asker) {
            over = true;
            if (failure == null) {
                asker.tell(reply);
            } else {
                LOG.error("{} was not carried out to its end", name, failure);
                asker.tell(Reply.busy());
            }
        }
    }

    private Walk() {}
}
