package racemanager.kernel.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import racemanager.kernel.Reply;

/**
 * The same walk again and again, never two at a time. Who asks while one is under way waits for the next, together with
 * all others who do.
 */
public final class Rounds<V> {

    private final ActorRef<Message<V>> rounds;

    Rounds(ActorRef<Message<V>> rounds) {
        this.rounds = rounds;
    }

    /** Ends with what comes of a round that begins after this call. May be called from any thread. */
    public CompletionStage<Reply<V>> next() {
        var asker = new CompletableFuture<Reply<V>>();
        rounds.tell(new Wanted<>(asker));
        return asker;
    }

    /** What the actor hears. */
    sealed interface Message<V> extends NoSerializationVerificationNeeded {}

    private record Wanted<V>(CompletableFuture<Reply<V>> asker) implements Message<V> {}

    private record Over<V>(Reply<V> reply) implements Message<V> {}

    static <V> Behavior<Message<V>> of(String purpose, Function<Executor, CompletionStage<Reply<V>>> round) {
        return Behaviors.setup(context -> new Going<>(context, purpose, round).behavior());
    }

    /** The actor's own state. */
    private static final class Going<V> {

        private final ActorContext<Message<V>> context;
        private final String purpose;
        private final Function<Executor, CompletionStage<Reply<V>>> round;
        private List<CompletableFuture<Reply<V>>> served = List.of();
        private List<CompletableFuture<Reply<V>>> waiting = new ArrayList<>();
        private boolean underWay;

        Going(ActorContext<Message<V>> context, String purpose, Function<Executor, CompletionStage<Reply<V>>> round) {
            this.context = context;
            this.purpose = purpose;
            this.round = round;
        }

        Behavior<Message<V>> behavior() {
            return Behaviors.receiveMessage(message -> {
                switch (message) {
                    case Wanted<V> wanted -> waiting.add(wanted.asker());
                    case Over<V> over -> {
                        underWay = false;
                        served.forEach(asker -> asker.complete(over.reply()));
                    }
                }
                goOn();
                return Behaviors.same();
            });
        }

        private void goOn() {
            if (underWay || waiting.isEmpty()) {
                return;
            }
            underWay = true;
            served = waiting;
            waiting = new ArrayList<>();
            context.spawnAnonymous(
                    Walk.of(purpose, round, reply -> context.getSelf().tell(new Over<>(reply))));
        }
    }
}
