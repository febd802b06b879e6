package racemanager.discord.gateway;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Adapter;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.cluster.sharding.typed.javadsl.ShardedDaemonProcess;
import org.apache.pekko.pattern.Patterns;

/** All shards of the bot, spread over the nodes; those of this node can be closed before anything else stops. */
public final class GatewayShards {

    private static final Duration CLOSING = Duration.ofSeconds(4);

    private final GatewayLinks links;
    private final SessionStore sessions;
    private final int count;
    private final Map<Integer, ActorRef<GatewayShard.Command>> here = new ConcurrentHashMap<>();
    private volatile boolean closing;

    private GatewayShards(GatewayLinks links, SessionStore sessions, int count) {
        this.links = links;
        this.sessions = sessions;
        this.count = count;
    }

    /** Starts so many shards, each on one node of the cluster. */
    public static GatewayShards start(ActorSystem<?> system, GatewayLinks links, SessionStore sessions, int count) {
        var shards = new GatewayShards(links, sessions, count);
        ShardedDaemonProcess.get(system)
                .init(GatewayShard.Command.class, "gateway", count, shards::shard, GatewayShard.stop());
        return shards;
    }

    private Behavior<GatewayShard.Command> shard(int index) {
        // The cluster starts a daemon that stopped again, and the last answers are still on their way.
        if (closing) return GatewayShard.closed();
        return Behaviors.setup(context -> {
            here.put(index, context.getSelf());
            return GatewayShard.create(links, sessions, index, count);
        });
    }

    public int count() {
        return count;
    }

    /** Closes this node's shards so that they can be resumed; ends within four seconds, closed or not. */
    public CompletionStage<Done> close() {
        closing = true;
        var closed = here.values().stream()
                .map(shard -> Patterns.gracefulStop(Adapter.toClassic(shard), CLOSING, GatewayShard.stop())
                        .exceptionally(late -> false)
                        .toCompletableFuture())
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(closed).thenApply(all -> Done.getInstance());
    }
}
