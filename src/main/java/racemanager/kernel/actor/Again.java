package racemanager.kernel.actor;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;

/** Time to try again what is {@link Postponed}. */
record Again<C, R>() implements Errand<C, R>, NoSerializationVerificationNeeded {}
