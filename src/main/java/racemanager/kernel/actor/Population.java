package racemanager.kernel.actor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Extension;
import org.apache.pekko.actor.typed.ExtensionId;

/** How many sourced actors this node has in memory; their kind is how the ids begin under which they store. */
public final class Population implements Extension {

    private static final ExtensionId<Population> ID = new ExtensionId<>() {
        @Override
        public Population createExtension(ActorSystem<?> system) {
            return new Population();
        }
    };

    private static final char PART = '|';

    private final Map<String, AtomicInteger> living = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    private Population() {}

    public static Population of(ActorSystem<?> system) {
        return system.registerExtension(ID);
    }

    public int count() {
        return living.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Those of one kind, such as "event". */
    public int count(String kind) {
        var some = living.get(kind);
        return some == null ? 0 : some.get();
    }

    /** Told each kind that there is, and each that comes; perhaps twice. */
    public void onKind(Consumer<String> listener) {
        listeners.add(listener);
        living.keySet().forEach(listener);
    }

    void born(String id) {
        var kind = kind(id);
        var first = new AtomicInteger(1);
        var others = living.putIfAbsent(kind, first);
        if (others == null) {
            listeners.forEach(listener -> listener.accept(kind));
        } else {
            others.incrementAndGet();
        }
    }

    void gone(String id) {
        var some = living.get(kind(id));
        if (some != null) {
            some.decrementAndGet();
        }
    }

    private static String kind(String id) {
        var end = id.indexOf(PART);
        return end < 0 ? id : id.substring(0, end);
    }
}
