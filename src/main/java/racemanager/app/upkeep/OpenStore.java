package racemanager.app.upkeep;

import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.ActorSystem;
import racemanager.store.Store;
import racemanager.store.actor.StoreExtension;

/**
 * A store with the actor system that has it open.
 *
 * @param system whose serialisers read what is stored
 */
record OpenStore(ActorSystem<?> system, Store store, InstantSource clock) {

    /** Opens the store if this actor system has not done so yet; a StoreException when it cannot be opened. */
    static OpenStore of(ActorSystem<?> system, InstantSource clock) {
        return new OpenStore(system, StoreExtension.of(system).store(), clock);
    }

    /** Waits as long as it takes; a failure is wrapped. */
    static <R> R awaited(CompletionStage<R> stage) {
        return stage.toCompletableFuture().join();
    }
}
