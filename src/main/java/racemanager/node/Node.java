package racemanager.node;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.net.BindException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.apache.pekko.Done;
import org.apache.pekko.actor.Address;
import org.apache.pekko.actor.AddressFromURIString;
import org.apache.pekko.actor.CoordinatedShutdown;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.apache.pekko.cluster.typed.Cluster;
import org.apache.pekko.cluster.typed.Join;
import org.apache.pekko.cluster.typed.JoinSeedNodes;

/** A running node: alone it needs no configuration; with seeds it joins others that run the same program. */
public final class Node {

    private static final String NAME = "racemanager";
    private static final Duration START = Duration.ofSeconds(10);
    private static final String LOCAL_JOURNAL = "racemanager.store.journal";

    private final ActorSystem<Guardian.Start<?>> system;
    private final CompletionStage<Done> ending;
    private final CompletableFuture<Node> up = new CompletableFuture<>();

    /** The operator's settings on top of the node's own and the libraries' defaults. */
    public static Config settings(Config operator) {
        return ConfigFactory.load(operator.withFallback(ConfigFactory.parseResourcesAnySyntax("node.conf")));
    }

    /**
     * Starts the actors of this process and joins the cluster, which may be only itself.
     *
     * @param settings complete, as from {@link #settings}
     * @throws IllegalStateException when the node's address is taken, or its settings name other nodes that could not
     *     read what it stores, with a sentence for the operator
     */
    public static Node start(Config settings) {
        var seeds = settings.getConfig("racemanager.cluster").getStringList("seeds");
        if (!seeds.isEmpty()
                && settings.getString("pekko.persistence.journal.plugin").equals(LOCAL_JOURNAL)) {
            throw new IllegalStateException(
                    "racemanager.cluster.seeds names other processes, but none of them could read"
                            + " what this one keeps in its own directory: leave the setting empty and run one process.");
        }
        var ending = new CompletableFuture<Done>();
        var node = new Node(system(settings, () -> ending.complete(Done.done())), ending);
        node.join(seeds);
        return node;
    }

    private static ActorSystem<Guardian.Start<?>> system(Config settings, Runnable onEnd) {
        try {
            return ActorSystem.create(Guardian.behavior(onEnd), NAME, settings);
        } catch (RuntimeException e) {
            throw isAddressTaken(e) ? new IllegalStateException(addressTaken(settings), e) : e;
        }
    }

    private static boolean isAddressTaken(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof BindException || (cause != null && isAddressTaken(cause));
    }

    private static String addressTaken(Config settings) {
        var cluster = settings.getConfig("racemanager.cluster");
        return "Another program already listens on " + cluster.getString("host") + ":" + cluster.getInt("port")
                + "; choose another racemanager.cluster.port, or 0 for any free one.";
    }

    private Node(ActorSystem<Guardian.Start<?>> system, CompletionStage<Done> ending) {
        this.system = system;
        this.ending = ending;
    }

    private void join(List<String> seeds) {
        var cluster = Cluster.get(system);
        org.apache.pekko.cluster.Cluster.get(system.classicSystem()).registerOnMemberUp(() -> up.complete(this));
        system.getWhenTerminated()
                .thenRun(
                        () -> up.completeExceptionally(new IllegalStateException("the node stopped before it was up")));
        cluster.manager()
                .tell(
                        seeds.isEmpty()
                                ? Join.create(cluster.selfMember().address())
                                : new JoinSeedNodes(
                                        seeds.stream().map(Node::address).toList()));
    }

    private static Address address(String hostAndPort) {
        return AddressFromURIString.parse("pekko://" + NAME + "@" + hostAndPort);
    }

    /** Ends when this node is a member of its cluster, so that sharded actors can be reached. */
    public CompletionStage<Node> whenUp() {
        return up;
    }

    public ActorSystem<?> system() {
        return system;
    }

    public ClusterSharding sharding() {
        return ClusterSharding.get(system);
    }

    /** Starts an actor of this node and waits for its address; not to be called inside an actor. */
    public <M> ActorRef<M> spawn(Behavior<M> behavior, String name) {
        return AskPattern.<Guardian.Start<?>, ActorRef<M>>ask(
                        system, replyTo -> new Guardian.Start<>(behavior, name, replyTo), START, system.scheduler())
                .toCompletableFuture()
                .join();
    }

    /** First thing when the node stops, all such tasks at once and at most 5 s: take nothing new, close the gateway. */
    public void whenStopping(String task, Supplier<CompletionStage<Done>> action) {
        addTask(CoordinatedShutdown.PhaseBeforeServiceUnbind(), task, action);
    }

    /** After that, at most 5 s: wait for what is being answered. Only then do the actors come to rest. */
    public void whenNothingNewComes(String task, Supplier<CompletionStage<Done>> action) {
        addTask(CoordinatedShutdown.PhaseServiceRequestsDone(), task, action);
    }

    /** When all actors rest and nothing is stored any more: close files. */
    public void whenAtRest(String task, Supplier<CompletionStage<Done>> action) {
        addTask(CoordinatedShutdown.PhaseBeforeActorSystemTerminate(), task, action);
    }

    private void addTask(String phase, String task, Supplier<CompletionStage<Done>> action) {
        CoordinatedShutdown.get(system.classicSystem()).addTask(phase, task, action);
    }

    /** Stops in order, as SIGTERM does; ends when everything has come to rest. */
    public CompletionStage<Done> stop() {
        return CoordinatedShutdown.get(system.classicSystem()).runAll(new Asked());
    }

    /** Stops as a crash would, as far as one process can: nobody is asked to come to rest, and no task is run. */
    public CompletionStage<Done> kill() {
        system.terminate();
        return whenStopped();
    }

    /** Ends when the actors begin to end, in order or not. */
    public CompletionStage<Done> whenEnding() {
        return ending;
    }

    public CompletionStage<Done> whenStopped() {
        return system.getWhenTerminated();
    }

    private static final class Asked implements CoordinatedShutdown.Reason {}
}
