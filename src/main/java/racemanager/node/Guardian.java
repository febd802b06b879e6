package racemanager.node;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.PostStop;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** The first actor of a node, above all others that are not sharded. */
final class Guardian {

    record Start<M>(Behavior<M> behavior, String name, ActorRef<ActorRef<M>> replyTo)
            implements NoSerializationVerificationNeeded {

        void in(ActorContext<Start<?>> context) {
            replyTo.tell(context.spawn(behavior, name));
        }
    }

    /**
     * @param onEnd called as soon as the actors begin to end, which after a fatal error they may never finish
     */
    static Behavior<Start<?>> behavior(Runnable onEnd) {
        return Behaviors.setup(context -> {
            context.spawn(sentinel(onEnd), "sentinel");
            return Behaviors.receiveMessage(start -> {
                start.in(context);
                return Behaviors.same();
            });
        });
    }

    /** Has no children to wait for when it is stopped. */
    private static Behavior<Void> sentinel(Runnable onEnd) {
        return Behaviors.receive(Void.class)
                .onSignal(PostStop.class, stopped -> {
                    onEnd.run();
                    return Behaviors.same();
                })
                .build();
    }

    private Guardian() {}
}
