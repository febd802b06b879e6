package racemanager.kernel.actor;

import java.util.List;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import racemanager.kernel.Reply;

/** Where commands are answered, and kept where they found no room and nobody awaits an answer. */
final class FrontDesk<C, V> {

    private final Door<C, V> door;
    private final Postponed<C, V> postponed;
    private final Room room;
    private final ActorContext<Errand<C, Reply<V>>> context;

    FrontDesk(Door<C, V> door, Postponed<C, V> postponed, Room room, ActorContext<Errand<C, Reply<V>>> context) {
        this.door = door;
        this.postponed = postponed;
        this.room = room;
        this.context = context;
    }

    void answer(Decided<C, V> decided) {
        var ask = decided.ask();
        if (ask != null) {
            door.answer(ask, decided.reply());
        }
    }

    void answer(List<Decided<C, V>> decided) {
        decided.forEach(this::answer);
    }

    /** Somebody else answers this one. */
    void handOver(Ask<C, Reply<V>> ask) {
        door.handOver(ask);
    }

    /** There is no room for what it leads to. */
    void turnAway(Waiting<C, V> waiting) {
        if (waiting.ask() == null) {
            postponed.add(waiting.command(), context);
        }
        answer(waiting.decided(Reply.busy(Room.FULL)));
    }

    /** What had to be done before storing has failed. */
    void giveUp(Pending<C, ?, V> wanted, Throwable failure) {
        var commands = wanted.decided().stream().map(Decided::waiting).toList();
        if (room.isFull()) {
            commands.forEach(this::turnAway);
        } else {
            context.getLog().warn("Nothing was stored of {}, because its preparation failed", commands, failure);
            answer(wanted.decided().stream()
                    .map(decided -> decided.but(Reply.busy()))
                    .toList());
        }
    }

    void tryAgain() {
        postponed.tryAgain(room, context);
    }

    void failed() {
        door.failed();
    }

    /** The actor knows its state again, and so what became of the facts that were being stored. */
    void recovered(Unsure<C, ?, V> unsure, long lastSequenceNumber) {
        door.recovered();
        postponed.recovered(unsure.toBeTriedAgain(), context);
        answer(unsure.settleAnew(lastSequenceNumber));
    }
}
