package racemanager.kernel.actor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.Reply;

/** What an actor does beside deciding: everything here has a default, so that an actor names only what it needs. */
public interface Effects<C, F, S, V> {

    /**
     * Takes an errand that is not this actor's own to decide, such as one for a child; called before the rules.
     *
     * @return true when the errand is taken, and with it the duty to answer it
     */
    default boolean takes(S state, Errand<C, Reply<V>> errand) {
        return false;
    }

    /**
     * Whether a command may be decided together with others that wait, each in the state that those before it led to, and
     * stored with them in one piece: for what crowds do at once. Such a command is never taken, and none of its facts is
     * {@link racemanager.kernel.Erasing}.
     */
    default boolean joins(C command) {
        return false;
    }

    /**
     * Called before facts are stored, which waits for the stage: the place to register a due time. When it fails
     * nothing is stored and the asker is told {@link Reply.Busy}.
     *
     * @param next the state that the facts lead to
     */
    default CompletionStage<?> before(S state, List<F> facts, S next) {
        return CompletableFuture.completedStage(null);
    }

    /** Whether something is under way that nobody asks for any more; such an actor does not come to rest for want of commands. */
    default boolean isAtWork(S state) {
        return false;
    }

    /** Called when facts were stored, once for all that were stored together: the place to work off what is wished and not yet seen on Discord. */
    default void after(S state) {}

    /** Called when the actor has started and knows its state again. */
    default void recovered(S state) {
        after(state);
    }
}
