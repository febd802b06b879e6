package racemanager.kernel.actor;

import org.apache.pekko.actor.typed.ActorRef;

/** A command with the address that awaits the answer, so that rules never see an actor. */
public record Ask<C, R>(C command, ActorRef<R> replyTo) implements Errand<C, R> {}
