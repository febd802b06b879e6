package racemanager.architecture.sample.event;

import org.apache.pekko.actor.typed.ActorRef;

/** A rule that holds an actor. */
public record UsesPekko(ActorRef<String> replyTo) {}
