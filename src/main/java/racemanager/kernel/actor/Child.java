package racemanager.kernel.actor;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.kernel.Reply;

/** One child as its parent sees it: at work, or stopping while messages for its successor wait. */
final class Child {

    /** How many messages may wait for a child that is stopping. */
    static final int WAITING_LIMIT = 1_000;

    private final Supplier<ActorRef<?>> birth;
    private final Queue<Errand<?, ?>> waiting = new ArrayDeque<>();
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

    boolean pass(Errand<?, ?> errand) {
        used = true;
        if (!stopping) {
            send(errand);
            return true;
        }
        return waiting.size() < WAITING_LIMIT && waiting.add(errand);
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
        waiting.forEach(Child::turnAway);
        waiting.clear();
    }

    /** Starts a successor when something waits for one. */
    boolean startAgain() {
        if (waiting.isEmpty()) {
            return false;
        }
        ref = birth.get();
        stopping = false;
        waiting.forEach(this::send);
        waiting.clear();
        return true;
    }

    @SuppressWarnings("unchecked")
    private void send(Errand<?, ?> errand) {
        ((ActorRef<Errand<?, ?>>) ref).tell(errand);
    }

    @SuppressWarnings("unchecked")
    private static void turnAway(Errand<?, ?> errand) {
        if (errand instanceof Ask<?, ?> ask) {
            ((ActorRef<Reply<Object>>) ask.replyTo()).tell(Reply.busy());
        }
    }
}
