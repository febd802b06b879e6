package racemanager.kernel.actor;

import org.jspecify.annotations.Nullable;
import racemanager.kernel.Reply;

/** A command with what is answered to it as soon as all is stored that its answer rests on. */
record Decided<C, V>(Waiting<C, V> waiting, Reply<V> reply) {

    @Nullable Ask<C, Reply<V>> ask() {
        return waiting.ask();
    }

    /** The same command with another answer. */
    Decided<C, V> but(Reply<V> other) {
        return new Decided<>(waiting, other);
    }
}
