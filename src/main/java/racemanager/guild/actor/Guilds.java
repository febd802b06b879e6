package racemanager.guild.actor;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import racemanager.kernel.GuildId;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Reply;

/** All guilds, wherever in the cluster they live. */
public final class Guilds {

    /** Longer than Discord waits for a first answer, and long enough for a guild that has to be started. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ClusterSharding sharding;

    public Guilds(ClusterSharding sharding) {
        this.sharding = sharding;
    }

    /** Asks a guild; the stage fails with a time-out when nothing is answered within 20 seconds. */
    public <V> CompletionStage<Reply<V>> ask(GuildId guild, GuildOrder<V> order) {
        return sharding.entityRefFor(GuildActor.TYPE, guild.text())
                .<Reply<V>>ask(replyTo -> new Ask<>(order, GuildEffects.untyped(replyTo)), PATIENCE);
    }
}
