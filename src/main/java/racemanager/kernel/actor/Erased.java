package racemanager.kernel.actor;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.jspecify.annotations.Nullable;
import racemanager.kernel.Reply;

/** The deletion that follows from an erasing fact has ended, well or not. */
record Erased<C, V>(
        StreamErasure of, Decided<C, V> decided, @Nullable Throwable failure)
        implements Errand<C, Reply<V>>, NoSerializationVerificationNeeded {}
