package racemanager.outbox.actor;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Subject;

/**
 * Shall be done on Discord, unless something newer about the same subject arrives first: that is then done and answered
 * instead.
 *
 * @param revision grows with every change of the subject; comes back with the answer
 */
public record Deliver(Subject subject, Priority priority, Deed deed, long revision, ActorRef<Delivered> replyTo)
        implements OutboxActor.Message, NoSerializationVerificationNeeded {}
