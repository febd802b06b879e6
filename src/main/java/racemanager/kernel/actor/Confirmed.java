package racemanager.kernel.actor;

import java.util.concurrent.CompletableFuture;
import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.jspecify.annotations.Nullable;

/** The step before storing has ended, well or not. */
record Confirmed<C, R>(
        CompletableFuture<?> preparation, @Nullable Throwable failure)
        implements Errand<C, R>, NoSerializationVerificationNeeded {}
