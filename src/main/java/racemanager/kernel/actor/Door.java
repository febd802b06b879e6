package racemanager.kernel.actor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.BehaviorInterceptor;
import org.apache.pekko.actor.typed.TypedActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.jspecify.annotations.Nullable;

/** Lets commands in while few enough are unanswered, and answers the rest at once: overload is a refusal, not a loss. */
final class Door<C, V> extends BehaviorInterceptor<Errand<C, Reply<V>>, Errand<C, Reply<V>>> {

    private final int limit;
    private final Set<Ask<C, Reply<V>>> unanswered = Collections.newSetFromMap(new IdentityHashMap<>());

    @SuppressWarnings({"unchecked", "rawtypes"})
    Door(int limit) {
        super((Class) Errand.class);
        this.limit = limit;
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

    /** The actor lost what it had not begun to store: none of that was done, and it may be sent again. */
    void turnAwayAllBut(@Nullable Ask<C, Reply<V>> unsure) {
        var kept = unsure != null && unanswered.remove(unsure);
        unanswered.forEach(ask -> ask.replyTo().tell(Reply.busy()));
        unanswered.clear();
        if (kept) {
            unanswered.add(unsure);
        }
    }
}
