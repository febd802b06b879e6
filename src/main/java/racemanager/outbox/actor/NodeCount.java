package racemanager.outbox.actor;

import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.cluster.ClusterEvent;
import org.apache.pekko.cluster.MemberStatus;
import org.apache.pekko.cluster.typed.Cluster;
import org.apache.pekko.cluster.typed.Subscribe;

/** Tells an actor how many nodes share the token, whenever that changes. */
final class NodeCount {

    static <M> void watch(ActorContext<M> context, IntFunction<M> message) {
        if (!context.getSystem()
                .settings()
                .config()
                .getString("pekko.actor.provider")
                .equals("cluster")) {
            return;
        }
        var cluster = Cluster.get(context.getSystem());
        context.getSelf().tell(message.apply(nodes(cluster)));
        var changes = context.messageAdapter(ClusterEvent.MemberEvent.class, change -> message.apply(nodes(cluster)));
        cluster.subscriptions().tell(Subscribe.create(changes, ClusterEvent.MemberEvent.class));
    }

    private static int nodes(Cluster cluster) {
        return (int) StreamSupport.stream(cluster.state().getMembers().spliterator(), false)
                .filter(member -> member.status().equals(MemberStatus.up())
                        || member.status().equals(MemberStatus.leaving()))
                .count();
    }

    private NodeCount() {}
}
