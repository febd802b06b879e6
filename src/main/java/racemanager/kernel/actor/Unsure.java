package racemanager.kernel.actor;

import java.util.List;
import java.util.Objects;
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

    /** Those who await an answer that rests on the facts. */
    List<Ask<C, Reply<V>>> asks() {
        return facts == null
                ? List.of()
                : facts.decided().stream()
                        .map(Decided::ask)
                        .filter(Objects::nonNull)
                        .toList();
    }

    void foundNoRoom() {
        foundNoRoom = true;
    }

    /** The commands that found no room and that nobody awaits an answer to; to be asked before {@link #settle}. */
    List<C> toBeTriedAgain() {
        return facts == null || !foundNoRoom
                ? List.of()
                : facts.decided().stream()
                        .filter(decided -> decided.ask() == null)
                        .map(decided -> decided.waiting().command())
                        .toList();
    }

    /** What to answer now that the last sequence number is certain again; nothing when nothing was being stored. */
    List<Decided<C, V>> settle(long lastSequenceNumber) {
        var pending = facts;
        facts = null;
        if (pending == null) {
            return List.of();
        }
        if (lastSequenceNumber > storedBefore) {
            return pending.decided();
        }
        Reply<V> busy = foundNoRoom ? Reply.busy(Room.FULL) : Reply.busy();
        return pending.decided().stream().map(decided -> decided.but(busy)).toList();
    }

    /** The same after a new start: what should have been erased then is not, though the fact is there. */
    List<Decided<C, V>> settleAnew(long lastSequenceNumber) {
        var erases = facts != null && facts.erases();
        var answers = settle(lastSequenceNumber);
        return erases
                ? answers.stream()
                        .map(decided -> decided.reply() instanceof Reply.Done<V> ? decided.but(Reply.busy()) : decided)
                        .toList()
                : answers;
    }
}
