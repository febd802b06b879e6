package racemanager.kernel.actor;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.kernel.Reply;

/**
 * A transient actor that asks several others one after another, answers what came of it, and is gone. What it knows is
 * lost in a crash, so a walk remembers only what can be asked again.
 */
public final class Walk {

    private static final Logger LOG = LoggerFactory.getLogger(Walk.class);

    /**
     * Begins at once.
     *
     * @param steps begins the walk; what it chains to stages that end on the given executor runs on this actor's turn,
     *     one piece at a time
     * @param asker told the reply, or {@link Reply.Busy} when a step failed
     */
    public static <V> Behavior<Runnable> of(
            Function<Executor, CompletionStage<Reply<V>>> steps, ActorRef<Reply<V>> asker) {
        return Behaviors.setup(context -> {
            var self = context.getSelf();
            var walking = new Walking(context);
            steps.apply(self::tell)
                    .whenCompleteAsync((reply, failure) -> walking.end(reply, failure, asker), self::tell);
            return walking.behavior();
        });
    }

    /** Until the last step. */
    private static final class Walking {

        private final ActorContext<Runnable> context;
        private boolean over;

        Walking(ActorContext<Runnable> context) {
            this.context = context;
        }

        Behavior<Runnable> behavior() {
            return Behaviors.receiveMessage(step -> {
                step.run();
                return over ? Behaviors.stopped() : Behaviors.same();
            });
        }

        <V> void end(Reply<V> reply, Throwable failure, ActorRef<Reply<V>> asker) {
            over = true;
            if (failure == null) {
                asker.tell(reply);
            } else {
                LOG.error(
                        "{} was not carried out to its end",
                        context.getSelf().path().name(),
                        failure);
                asker.tell(Reply.busy());
            }
        }
    }

    private Walk() {}
}
