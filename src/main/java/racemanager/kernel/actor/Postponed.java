package racemanager.kernel.actor;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import racemanager.kernel.Reply;

/** Commands that nobody awaits an answer to and that found no room: they are tried again until there is some. */
final class Postponed<C, V> {

    /** What is beyond is wished for again when the actor next starts, as after a crash. */
    static final int LIMIT = 1_000;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Set<C> commands = new LinkedHashSet<>();

    void add(C command, ActorContext<Errand<C, Reply<V>>> actor) {
        if (commands.isEmpty()) {
            remind(actor);
        }
        if (commands.size() < LIMIT) {
            commands.add(command);
        }
    }

    /** After a new start, which may have lost the reminder, and which commands may have caused that found no room. */
    void recovered(List<C> unstored, ActorContext<Errand<C, Reply<V>>> actor) {
        if (!commands.isEmpty()) {
            remind(actor);
        }
        unstored.forEach(command -> add(command, actor));
    }

    /** Called at the reminder. */
    void tryAgain(Room room, ActorContext<Errand<C, Reply<V>>> actor) {
        if (room.isFull()) {
            remind(actor);
            return;
        }
        var again = List.copyOf(commands);
        commands.clear();
        again.forEach(command -> actor.getSelf().tell(new Tell<>(command)));
    }

    private void remind(ActorContext<Errand<C, Reply<V>>> actor) {
        actor.scheduleOnce(PAUSE, actor.getSelf(), new Again<>());
    }
}
