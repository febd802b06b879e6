package racemanager.kernel.actor;

import org.jspecify.annotations.Nullable;
import racemanager.kernel.Reply;

/** The facts that are being stored: when that fails, only recovery tells whether they are there. */
final class Unsure<C, F, V> {

    private @Nullable Pending<C, F, V> facts;
    private long storedBefore;
    private boolean foundNoRoom;

    void storing(Pending<C, F, V> pending, long lastSequenceNumber) {
        facts = pending;
        storedBefore = lastSequenceNumber;
        foundNoRoom = false;
    }

    @Nullable Ask<C, Reply<V>> ask() {
        return facts == null ? null : facts.ask();
    }

    void foundNoRoom() {
        foundNoRoom = true;
    }

    /** The command that found no room and that nobody awaits an answer to; to be asked before {@link #settle}. */
    @Nullable C toBeTriedAgain() {
        return facts != null && facts.ask() == null && foundNoRoom ? facts.command() : null;
    }

    /** What to answer now that the last sequence number is certain again; null when nothing was being stored. */
    @Nullable Reply<V> settle(long lastSequenceNumber) {
        var pending = facts;
        facts = null;
        if (pending == null) {
            return null;
        }
        if (lastSequenceNumber > storedBefore) {
            return Reply.done(pending.view());
        }
        return foundNoRoom ? Reply.busy(Room.FULL) : Reply.busy();
    }

    /** The same after a new start: what should have been erased then is not, though the fact is there. */
    @Nullable Reply<V> settleAnew(long lastSequenceNumber) {
        var erases = facts != null && facts.erases();
        var reply = settle(lastSequenceNumber);
        return erases && reply instanceof Reply.Done<V> ? Reply.busy() : reply;
    }
}
