package racemanager.kernel.actor;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;

/**
 * Asks an actor that was sent nothing for a while whether it may come to rest.
 *
 * @param mayRest run if it may, on the actor's thread; an actor that is at work leaves it
 */
record Unused<C, R>(Runnable mayRest) implements Errand<C, R>, NoSerializationVerificationNeeded {}
