package racemanager.kernel.actor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.BehaviorInterceptor;
import org.apache.pekko.actor.typed.PostStop;
import org.apache.pekko.actor.typed.Signal;
import org.apache.pekko.actor.typed.TypedActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import racemanager.kernel.Reply;

/** Lets commands in while few enough are unanswered, and answers the rest at once: overload is a refusal, not a loss. */
final class Door<C, V> extends BehaviorInterceptor<Errand<C, Reply<V>>, Errand<C, Reply<V>>> {

    private final int limit;
    private final String id;
    private final Population population;
    private final Set<Ask<C, Reply<V>>> unanswered = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Ask<C, Reply<V>>> perhapsLost = List.of();

    @SuppressWarnings({"unchecked", "rawtypes"})
    Door(int limit, String id, Population population) {
        super((Class) Errand.class);
        this.limit = limit;
        this.id = id;
        this.population = population;
    }

    @Override
    public Behavior<Errand<C, Reply<V>>> aroundStart(
            TypedActorContext<Errand<C, Reply<V>>> context, PreStartTarget<Errand<C, Reply<V>>> inside) {
        population.born(id);
        return inside.start(context);
    }

    @Override
    public Behavior<Errand<C, Reply<V>>> aroundSignal(
            TypedActorContext<Errand<C, Reply<V>>> context, Signal signal, SignalTarget<Errand<C, Reply<V>>> inside) {
        if (signal instanceof PostStop) {
            population.gone(id);
        }
        return inside.apply(context, signal);
    }

    @Override
    public Behavior<Errand<C, Reply<V>>> aroundReceive(
            TypedActorContext<Errand<C, Reply<V>>> context,
            Errand<C, Reply<V>> errand,
            ReceiveTarget<Errand<C, Reply<V>>> inside) {
        if (errand instanceof Ask<C, Reply<V>> ask) {
            if (unanswered.size() >= limit) {
                ask.replyTo().tell(Reply.busy());
                return Behaviors.same();
            }
            unanswered.add(ask);
        }
        return inside.apply(context, errand);
    }

    void answer(Ask<C, Reply<V>> ask, Reply<V> reply) {
        if (unanswered.remove(ask)) {
            ask.replyTo().tell(reply);
        }
    }

    /** Somebody else answers this one. */
    void handOver(Ask<C, Reply<V>> ask) {
        unanswered.remove(ask);
    }

    /** The actor failed: what is unanswered now may be lost, unless it keeps its stash and merely recovers. */
    void failed() {
        perhapsLost = List.copyOf(unanswered);
    }

    /** The actor recovered with its stash. */
    void recovered() {
        perhapsLost = List.of();
    }

    /** The actor starts anew without its stash: nothing of that was done, so that it may be sent again. */
    void turnAwayLostBut(List<Ask<C, Reply<V>>> unsure) {
        var kept = unsure.stream().filter(unanswered::remove).toList();
        perhapsLost.forEach(ask -> answer(ask, Reply.busy()));
        perhapsLost = List.of();
        unanswered.addAll(kept);
    }
}
