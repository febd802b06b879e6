package racemanager.kernel.actor;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;

/** Everything that was in the mailbox before has been looked at: time to decide what is in the {@link Crowd}. */
record Gathered<C, R>() implements Errand<C, R>, NoSerializationVerificationNeeded {}
