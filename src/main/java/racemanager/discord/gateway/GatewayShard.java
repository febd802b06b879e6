package racemanager.discord.gateway;

import discord4j.gateway.ShardInfo;
import java.time.Duration;
import java.util.Optional;
import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.jspecify.annotations.Nullable;
import racemanager.discord.Seconds;

/** Keeps one shard connected for ever; stopped, it leaves a session that the next run can resume. */
public final class GatewayShard {

    /** What a shard is told: by the cluster to stop, all else by itself. */
    public sealed interface Command extends NoSerializationVerificationNeeded {}

    private record Stop() implements Command {}

    private record Connect() implements Command {}

    private record Ended(@Nullable Throwable why) implements Command {}

    private record Closed(@Nullable GatewaySession session) implements Command {}

    private final ActorContext<Command> context;
    private final TimerScheduler<Command> timers;
    private final GatewayLinks links;
    private final SessionStore sessions;
    private final ShardInfo shard;

    private GatewayShard(
            ActorContext<Command> context,
            TimerScheduler<Command> timers,
            GatewayLinks links,
            SessionStore sessions,
            ShardInfo shard) {
        this.context = context;
        this.timers = timers;
        this.links = links;
        this.sessions = sessions;
        this.shard = shard;
    }

    /** The message that stops a shard, resumably. */
    public static Command stop() {
        return new Stop();
    }

    /** A shard of a node that is about to end: it does not connect. */
    static Behavior<Command> closed() {
        return Behaviors.receive(Command.class)
                .onMessage(Stop.class, stop -> Behaviors.stopped())
                .build();
    }

    /** Shard {@code index} of {@code count}. */
    public static Behavior<Command> create(GatewayLinks links, SessionStore sessions, int index, int count) {
        return Behaviors.setup(context -> Behaviors.withTimers(
                timers -> new GatewayShard(context, timers, links, sessions, ShardInfo.create(index, count))
                        .connect(sessions.take(index, count), 0)));
    }

    private Behavior<Command> connect(Optional<GatewaySession> session, int failures) {
        var link = links.open(shard, session);
        context.pipeToSelf(link.run().toFuture(), (done, failure) -> new Ended(failure));
        return Behaviors.receive(Command.class)
                .onMessage(Ended.class, ended -> ended(ended.why(), link.wasConnected() ? 0 : failures))
                .onMessage(Stop.class, stop -> close(link))
                .build();
    }

    private Behavior<Command> ended(@Nullable Throwable why, int failures) {
        var failure = why == null ? new IllegalStateException("Discord closed it") : why;
        Duration pause = GatewayClose.pause(failures, failure);
        if (GatewayClose.needsHuman(failure)) {
            context.getLog().error("Shard {}: {}", shard.getIndex(), GatewayClose.explained(failure));
        } else {
            context.getLog()
                    .warn(
                            "Shard {}: {} Next try in {}",
                            shard.getIndex(),
                            GatewayClose.explained(failure),
                            Seconds.text(pause));
        }
        timers.startSingleTimer(new Connect(), pause);
        return Behaviors.receive(Command.class)
                .onMessage(Connect.class, connect -> connect(Optional.empty(), failures + 1))
                .onMessage(Stop.class, stop -> Behaviors.stopped())
                .build();
    }

    private Behavior<Command> close(GatewayLink link) {
        context.pipeToSelf(link.closeResumably().toFuture(), (session, failure) -> new Closed(session));
        return Behaviors.receive(Command.class)
                .onMessage(Closed.class, closed -> kept(closed.session()))
                .onMessage(Ended.class, ended -> Behaviors.same())
                .onMessage(Stop.class, again -> Behaviors.same())
                .build();
    }

    private Behavior<Command> kept(@Nullable GatewaySession session) {
        if (session != null) {
            sessions.keep(shard.getIndex(), shard.getCount(), session);
            context.getLog().info("Shard {} closed so that it can resume", shard.getIndex());
        }
        return Behaviors.stopped();
    }
}
