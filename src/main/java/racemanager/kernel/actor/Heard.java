package racemanager.kernel.actor;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;

/** News of a child on its way to the {@link Children} of its parent. */
record Heard<C, R>(ChildNews news) implements Errand<C, R>, NoSerializationVerificationNeeded {}
