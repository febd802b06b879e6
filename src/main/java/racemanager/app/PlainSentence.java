package racemanager.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.app.log.TokenMask;
import racemanager.control.ControlException;
import racemanager.kernel.UserError;
import racemanager.playground.PlaygroundException;
import racemanager.store.StoreException;

/** Finds, in a failure and what caused it, the sentence that a person is to read. */
final class PlainSentence {

    /** The exceptions whose message is one plain sentence that says what to do. */
    private static final List<Class<? extends Throwable>> PLAIN_SPOKEN =
            List.of(UserError.class, StoreException.class, ControlException.class, PlaygroundException.class);

    private PlainSentence() {}

    /** Empty for a failure that nobody foresaw. */
    static Optional<String> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(cause -> PLAIN_SPOKEN.stream().anyMatch(kind -> kind.isInstance(cause)))
                .findFirst()
                .map(cause -> TokenMask.masked(String.valueOf(cause.getMessage())));
    }
}
