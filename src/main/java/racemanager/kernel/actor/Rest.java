package racemanager.kernel.actor;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;

/** Asks an actor to stop once everything that was sent to it before is stored and answered. */
public record Rest<C, R>() implements Errand<C, R>, NoSerializationVerificationNeeded {}
