package racemanager.app.upkeep;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import racemanager.node.Node;

/** A store that this process opens while no bot runs, with the bot's serialisers and without its network. */
final class LoneStore implements AutoCloseable {

    private static final long STOP_SECONDS = 60;

    private static final Config ALONE = ConfigFactory.parseString("pekko.actor.provider = local");

    private final ActorSystem<Void> system;
    private final OpenStore open;

    private LoneStore(ActorSystem<Void> system, OpenStore open) {
        this.system = system;
        this.open = open;
    }

    /** A StoreException when it cannot be opened, as when a bot has it open after all. */
    static LoneStore open(Config settings, InstantSource clock) throws Exception {
        var system =
                ActorSystem.create(Behaviors.<Void>empty(), "racemanager", ALONE.withFallback(Node.settings(settings)));
        try {
            return new LoneStore(system, OpenStore.of(system, clock));
        } catch (RuntimeException cannotBeOpened) {
            stop(system);
            throw cannotBeOpened;
        }
    }

    OpenStore open() {
        return open;
    }

    @Override
    public void close() throws Exception {
        stop(system);
    }

    private static void stop(ActorSystem<Void> system) throws Exception {
        system.terminate();
        system.getWhenTerminated().toCompletableFuture().get(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
