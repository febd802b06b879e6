package racemanager.kernel.actor;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pekko.actor.typed.ActorRef;

/** One child as its parent sees it: at work, or stopping while messages for its successor wait. */
final class Child {

    /** How many messages may wait for a child that is stopping. */
    static final int WAITING_LIMIT = 1_000;

    /** What came while the child was stopping. */
    private record Waiter(Errand<?, ?> errand, Runnable turnAway) {}

    private final Supplier<ActorRef<?>> birth;
    private final Queue<Waiter> waiting = new ArrayDeque<>();
    private ActorRef<?> ref;
    private boolean stopping;
    private boolean used = true;

    Child(Supplier<ActorRef<?>> birth) {
        this.birth = birth;
        this.ref = birth.get();
    }

    boolean is(ActorRef<?> other) {
        return ref.equals(other);
    }

    /**
     * Passes an errand on, or keeps it for a successor.
     *
     * @param turnAway tells the asker, if any, that no successor will come
     * @return false when too much is waiting
     */
    boolean pass(Errand<?, ?> errand, Runnable turnAway) {
        used = true;
        if (!stopping) {
            send(errand);
            return true;
        }
        return waiting.size() < WAITING_LIMIT && waiting.add(new Waiter(errand, turnAway));
    }

    void rest() {
        if (!stopping) {
            stopping = true;
            send(new Rest<>());
        }
    }

    /** Asks whether it may rest, if it was sent nothing since the last call. */
    void lookWhetherUnused(Consumer<ActorRef<?>> mayRest) {
        if (!used && !stopping) {
            var asked = ref;
            send(new Unused<>(() -> mayRest.accept(asked)));
        }
        used = false;
    }

    /** It may have been sent something since it said that it is idle. */
    void restUnlessUsed() {
        if (!used) {
            rest();
        }
    }

    /** Rests, and what waits for a successor is turned away. */
    void restForGood() {
        rest();
        waiting.forEach(waiter -> waiter.turnAway().run());
        waiting.clear();
    }

    /** Starts a successor when something waits for one. */
    boolean startAgain() {
        if (waiting.isEmpty()) {
            return false;
        }
        ref = birth.get();
        stopping = false;
        waiting.forEach(waiter -> send(waiter.errand()));
        waiting.clear();
        return true;
    }

    /** A child is found by its name, so that only its {@link Kind} knows what it takes. */
    private void send(Errand<?, ?> errand) {
        ref.<Errand<?, ?>>unsafeUpcast().tell(errand);
    }
}
