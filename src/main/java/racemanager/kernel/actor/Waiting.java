package racemanager.kernel.actor;

import org.jspecify.annotations.Nullable;
import racemanager.kernel.Reply;

/**
 * A command that is to be decided.
 *
 * @param ask with it, where somebody awaits the answer
 */
record Waiting<C, V>(C command, @Nullable Ask<C, Reply<V>> ask) {

    /** That somebody awaits the answer to. */
    static <C, V> Waiting<C, V> of(Ask<C, Reply<V>> ask) {
        return new Waiting<>(ask.command(), ask);
    }

    /** That nobody awaits the answer to. */
    static <C, V> Waiting<C, V> of(Tell<C, Reply<V>> tell) {
        return new Waiting<>(tell.command(), null);
    }

    Decided<C, V> decided(Reply<V> reply) {
        return new Decided<>(this, reply);
    }
}
