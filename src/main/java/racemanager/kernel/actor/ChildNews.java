package racemanager.kernel.actor;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.apache.pekko.actor.typed.ActorRef;

/** What the {@link Children} of a parent must be told by it. */
public sealed interface ChildNews extends NoSerializationVerificationNeeded {

    /** A child has stopped, so its name is free. */
    record Gone(String name, ActorRef<?> child) implements ChildNews {}

    /** A child that was unused is not at work either. */
    record Idle(String name, ActorRef<?> child) implements ChildNews {}

    /** The time that children have for coming to rest is over. */
    record Impatient() implements ChildNews {}
}
