package racemanager.kernel.actor;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pekko.actor.NoSerializationVerificationNeeded;
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
     * @param purpose names it in the log
     * @param steps begins the walk; what it chains to stages that end on the given executor runs on this actor's turn,
     *     one piece at a time
     * @param asker told the reply, or {@link Reply.Busy} when a step failed
     */
    static <V> Behavior<Step> of(
            String purpose, Function<Executor, CompletionStage<Reply<V>>> steps, Consumer<Reply<V>> asker) {
        return Behaviors.setup(context -> {
            Executor turn = piece -> context.getSelf().tell(new Step(piece));
            var walking = new Walking(purpose);
            steps.apply(turn).whenCompleteAsync((reply, failure) -> walking.end(reply, failure, asker), turn);
            return walking.behavior();
        });
    }

    /** A piece of the walk, to be run on its actor's turn. */
    record Step(Runnable piece) implements NoSerializationVerificationNeeded {}

    /** Until the last step. */
    private static final class Walking {

        private final String purpose;
        private boolean over;

        Walking(String purpose) {
            this.purpose = purpose;
        }

        Behavior<Step> behavior() {
            return Behaviors.receiveMessage(step -> {
                step.piece().run();
                return over ? Behaviors.stopped() : Behaviors.same();
            });
        }

        <V> void end(Reply<V> reply, @Nullable Throwable failure, Consumer<Reply<V>> asker) {
            over = true;
            if (failure == null) {
                asker.accept(reply);
            } else {
                LOG.error("A {} was not carried out to its end", purpose, failure);
                asker.accept(Reply.busy());
            }
        }
    }

    private Walk() {}
}
