package racemanager.app.bot;

import com.typesafe.config.Config;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.app.status.Health;
import racemanager.kernel.GuildId;
import racemanager.kernel.UserError;
import racemanager.kernel.actor.Eraser;
import racemanager.node.Node;
import racemanager.store.StoreStatistics;
import racemanager.store.actor.StoreExtension;

/** The actors of this process with the store open under them. */
public final class RunningNode implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningNode.class);

    private static final long START_SECONDS = 60;
    /** Docker and others kill whoever takes longer; the phases of a stop have less each, in node.conf. */
    private static final long STOP_SECONDS = 10;

    private static final long END_SECONDS = 5;
    private static final long KILL_SECONDS = 60;

    private final Node node;
    private volatile boolean ending;

    private RunningNode(Node node) {
        this.node = node;
    }

    /**
     * Starts the actors, opens the store, and waits until the node can be used.
     *
     * @param onFatal told when the store broke or the actors ended by themselves, which only a new start can repair
     */
    public static RunningNode start(Config settings, Health health, Consumer<Throwable> onFatal) throws Exception {
        var node = new RunningNode(started(settings));
        try {
            var store = StoreExtension.of(node.system()).store();
            store.broken().thenAccept(onFatal);
            node.node.whenEnding().thenRun(() -> node.tellUnlessEnding(onFatal));
            health.watch("store", () -> Findings.store(store.statistics()));
            node.node.whenUp().toCompletableFuture().get(START_SECONDS, TimeUnit.SECONDS);
            health.watch("cluster", () -> Findings.cluster(node.system()));
            return node;
        } catch (Exception failed) {
            node.close();
            throw failed;
        }
    }

    /** Actors end by themselves after a fatal error of the Java machine, and when their cluster puts this node out. */
    private void tellUnlessEnding(Consumer<Throwable> onFatal) {
        if (!ending) {
            onFatal.accept(new IllegalStateException("The actors of this process ended by themselves."));
        }
    }

    private static Node started(Config settings) {
        try {
            return Node.start(settings);
        } catch (IllegalStateException addressTaken) {
            throw new UserError(String.valueOf(addressTaken.getMessage()), addressTaken);
        }
    }

    /** The actor system that has the store open. */
    public ActorSystem<?> system() {
        return node.system();
    }

    ClusterSharding sharding() {
        return node.sharding();
    }

    StoreStatistics storeStatistics() {
        return StoreExtension.of(node.system()).store().statistics();
    }

    /** Every guild of which anything is stored, or was. */
    CompletionStage<List<GuildId>> knownGuilds() {
        return new StreamNames(StoreExtension.of(node.system()).store()).guilds();
    }

    Eraser eraser() {
        return new StoreEraser(StoreExtension.of(node.system()).store());
    }

    <M> ActorRef<M> spawn(Behavior<M> behavior, String name) {
        return node.spawn(behavior, name);
    }

    void whenStopping(String task, Supplier<CompletionStage<Done>> action) {
        node.whenStopping(task, action);
    }

    void whenNothingNewComes(String task, Supplier<CompletionStage<Done>> action) {
        node.whenNothingNewComes(task, action);
    }

    /** The parts that are watched while it runs. */
    public static List<String> watched() {
        return List.of("store", "cluster", "token", "gateway");
    }

    /** Ends all actors and lets go of the store as a crash would; returns when a new node can start on it. */
    public void kill() throws Exception {
        ending = true;
        letGo().toCompletableFuture().get(KILL_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends when all actors have. */
    private CompletionStage<Done> letGo() {
        var store = StoreExtension.of(node.system()).store();
        var stopped = node.kill();
        store.abandon();
        return stopped;
    }

    /** Stops in order: the gateway, answers in flight, guilds and their children, the store. */
    @Override
    public void close() throws Exception {
        ending = true;
        if (node.whenEnding().toCompletableFuture().isDone()) {
            awaitWhatEndsByItself();
            return;
        }
        try {
            node.stop()
                    .thenCompose(done -> node.whenStopped())
                    .toCompletableFuture()
                    .get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            LOG.warn("Not everything came to rest within {} seconds; it ends without.", STOP_SECONDS);
            letGo();
            awaitWhatEndsByItself();
        }
    }

    /** After a fatal error some actors may never end; the store loses nothing by that. */
    private void awaitWhatEndsByItself() throws Exception {
        try {
            node.whenStopped().toCompletableFuture().get(END_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException neverEnds) {
            LOG.warn("Some actors did not end.");
        }
    }
}
