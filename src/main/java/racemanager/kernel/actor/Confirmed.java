package racemanager.kernel.actor;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.jspecify.annotations.Nullable;

/** The step before storing has ended, well or not. */
record Confirmed<C, R>(@Nullable Throwable failure) implements Errand<C, R>, NoSerializationVerificationNeeded {}
