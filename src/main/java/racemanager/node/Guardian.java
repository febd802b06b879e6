package racemanager.node;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
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

    static Behavior<Start<?>> behavior() {
        return Behaviors.setup(context -> Behaviors.receiveMessage(start -> {
            start.in(context);
            return Behaviors.same();
        }));
    }

    private Guardian() {}
}
