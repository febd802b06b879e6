package racemanager.kernel.actor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;

/** Decides commands, and answers those at once for which nothing has to be stored. */
final class Decisions<C, F, S, V> {

    private final Rules<C, F, S, V> rules;
    private final Effects<C, F, S, V> effects;
    private final FrontDesk<C, V> desk;
    private final Room room;
    private final Logger log;

    Decisions(Rules<C, F, S, V> rules, Effects<C, F, S, V> effects, FrontDesk<C, V> desk, Room room, Logger log) {
        this.rules = rules;
        this.effects = effects;
        this.desk = desk;
        this.room = room;
        this.log = log;
    }

    /** The facts that the commands lead to, with what has to be done before they are stored; empty where all are answered. */
    Optional<Pending<C, F, V>> of(S state, List<Waiting<C, V>> commands) {
        var batch = Batch.of(rules, state, commands, log);
        if (batch.facts().isEmpty()) {
            desk.answer(batch.decided());
            return Optional.empty();
        }
        if (room.isFull()) {
            commands.forEach(command -> withoutRoom(state, command));
            return Optional.empty();
        }
        return Optional.of(new Pending<>(batch.decided(), batch.facts(), preparation(state, batch)));
    }

    /** What needs none is answered all the while. */
    private void withoutRoom(S state, Waiting<C, V> command) {
        var alone = Batch.of(rules, state, List.of(command), log);
        if (alone.facts().isEmpty()) {
            desk.answer(alone.decided());
        } else {
            desk.turnAway(command);
        }
    }

    private CompletableFuture<?> preparation(S state, Batch<C, F, S, V> batch) {
        try {
            return effects.before(state, batch.facts(), batch.next()).toCompletableFuture();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
