package racemanager.kernel.actor;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Extension;
import org.apache.pekko.actor.typed.ExtensionId;

/** How many sourced actors this node has in memory. */
public final class Population implements Extension {

    private static final ExtensionId<Population> ID = new ExtensionId<>() {
        @Override
        public Population createExtension(ActorSystem<?> system) {
            return new Population();
        }
    };

    private final AtomicInteger living = new AtomicInteger();

    private Population() {}

    public static Population of(ActorSystem<?> system) {
        return system.registerExtension(ID);
    }

    public int count() {
        return living.get();
    }

    void born() {
        living.incrementAndGet();
    }

    void gone() {
        living.decrementAndGet();
    }
}
