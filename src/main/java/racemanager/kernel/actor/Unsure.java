package racemanager.kernel.actor;

import org.jspecify.annotations.Nullable;

/** The command whose facts are being stored: when that fails, only recovery tells whether they are there. */
final class Unsure<C, V> {

    private @Nullable Ask<C, Reply<V>> ask;
    private long storedBefore;

    void storing(@Nullable Ask<C, Reply<V>> asked, long lastSequenceNumber) {
        ask = asked;
        storedBefore = lastSequenceNumber;
    }

    void settled() {
        ask = null;
    }

    @Nullable Ask<C, Reply<V>> ask() {
        return ask;
    }

    boolean wasStored(long lastSequenceNumber) {
        return lastSequenceNumber > storedBefore;
    }
}
