package racemanager.app.upkeep;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pekko.actor.typed.ActorSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.control.ControlServer;

/** The running bot's ear for commands about its store. */
public final class ControlEndpoint implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ControlEndpoint.class);

    private final Optional<ControlServer> server;

    private ControlEndpoint(Optional<ControlServer> server) {
        this.server = server;
    }

    /**
     * Listens from now on. A bot that cannot listen, because the disk is full for example, runs all the same.
     *
     * @param sentence finds the sentence for the operator in a failure
     */
    public static ControlEndpoint open(
            ActorSystem<?> system, InstantSource clock, Function<Throwable, Optional<String>> sentence) {
        var store = OpenStore.of(system, clock);
        var directory = store.store().directory();
        try {
            var desk = new UpkeepDesk(new UpkeepWork(store)::carryOut, sentence);
            return new ControlEndpoint(Optional.of(ControlServer.start(directory, desk)));
        } catch (IOException unavailable) {
            LOG.error(
                    "Commands such as backup cannot reach this bot while it runs, because {} could not be written"
                            + " or no port was free; they can after a restart.",
                    directory.resolve("control"),
                    unavailable);
            return new ControlEndpoint(Optional.empty());
        }
    }

    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
