package racemanager.schedule.actor;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.apache.pekko.Done;
import org.apache.pekko.actor.CoordinatedShutdown;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.apache.pekko.cluster.sharding.typed.javadsl.Entity;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.cluster.sharding.typed.javadsl.ShardedDaemonProcess;
import org.apache.pekko.pattern.Patterns;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rest;
import racemanager.kernel.actor.Self;
import racemanager.kernel.actor.Tell;
import racemanager.schedule.AgendaCommand;
import racemanager.schedule.Appointment;
import racemanager.schedule.Appointments;
import racemanager.schedule.OpenDaysCommand;
import racemanager.schedule.WakePace;
import racemanager.schedule.Waker;

/** The agenda over all nodes: an entity for every day, one that lists the open days, and one that keeps them looking. */
public final class AgendaSharding implements Appointments {

    private static final EntityTypeKey<Errand<AgendaCommand, Reply<Integer>>> AGENDA = Errand.typeKey("agenda");
    private static final EntityTypeKey<Errand<OpenDaysCommand, Reply<Integer>>> DAYS = Errand.typeKey("agenda-days");
    private static final String ALL_DAYS = "all";

    private static final int WAKES_PER_SECOND = 200;
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final int ATTEMPTS = 3;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);

    /** The clock may leap: a laptop wakes up, NTP sets it, a playground's visitor sets it forward. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final ActorSystem<?> system;
    private final ClusterSharding sharding;
    private volatile boolean leaving;

    /** Starts the agenda's part on this node; open appointments of the past are woken as soon as a node is up. */
    public static AgendaSharding start(
            ActorSystem<?> system, InstantSource clock, Function<Appointments, Waker> waker) {
        var agendas = new AgendaSharding(system);
        agendas.start(clock, waker.apply(agendas), new WakePace(WAKES_PER_SECOND));
        return agendas;
    }

    private AgendaSharding(ActorSystem<?> system) {
        this.system = system;
        this.sharding = ClusterSharding.get(system);
    }

    private void start(InstantSource clock, Waker guilds, WakePace pace) {
        CoordinatedShutdown.get(system.classicSystem())
                .addTask(CoordinatedShutdown.PhaseBeforeClusterShutdown(), "agenda", this::leave);
        Waker waker = appointment -> unlessLeaving(() -> guilds.wake(appointment));
        sharding.init(Entity.of(
                        AGENDA,
                        entity -> AgendaActor.of(
                                LocalDate.parse(entity.getEntityId()),
                                clock,
                                waker,
                                pace,
                                new ShardListing(entity.getShard())))
                .withStopMessage(new Rest<>()));
        sharding.init(
                Entity.of(DAYS, entity -> OpenDaysActor.of(clock, this::look)).withStopMessage(new Rest<>()));
        ShardedDaemonProcess.get(system).init(Object.class, "agenda-look", 1, number -> looking());
    }

    /**
     * A shard region that leaves waits until it has passed on whatever is sent to it, which no other node takes, so
     * nothing may be sent from then on. What is not said now is said again after the next start.
     */
    private CompletionStage<Done> leave() {
        leaving = true;
        return CompletableFuture.completedFuture(Done.getInstance());
    }

    private void unlessLeaving(Runnable telling) {
        if (!leaving) {
            telling.run();
        }
    }

    @Override
    public CompletionStage<?> register(Appointment appointment) {
        return confirmed(AGENDA, appointment.day().toString(), new AgendaCommand.Register(appointment));
    }

    @Override
    public void done(Appointment appointment) {
        unlessLeaving(() -> sharding.entityRefFor(AGENDA, appointment.day().toString())
                .tell(new Tell<>(new AgendaCommand.Finish(appointment))));
    }

    private void look(LocalDate day) {
        unlessLeaving(() -> sharding.entityRefFor(AGENDA, day.toString()).tell(new Tell<>(new AgendaCommand.Look())));
    }

    private Behavior<Object> looking() {
        return Behaviors.withTimers(timers -> {
            timers.startTimerWithFixedDelay(Look.NOW, Duration.ZERO, BETWEEN_LOOKS);
            return Behaviors.receiveMessage(message -> {
                unlessLeaving(() -> sharding.entityRefFor(DAYS, ALL_DAYS).tell(new Tell<>(new OpenDaysCommand.Look())));
                return Behaviors.same();
            });
        });
    }

    private <C> CompletionStage<Reply<Integer>> confirmed(
            EntityTypeKey<Errand<C, Reply<Integer>>> type, String id, C command) {
        return Patterns.retry(() -> asked(type, id, command), ATTEMPTS, BETWEEN_ATTEMPTS, system.classicSystem());
    }

    private <C> CompletionStage<Reply<Integer>> asked(
            EntityTypeKey<Errand<C, Reply<Integer>>> type, String id, C command) {
        return leaving
                ? CompletableFuture.failedFuture(new IllegalStateException("this node is leaving"))
                : sharding.entityRefFor(type, id)
                        .<Reply<Integer>>ask(replyTo -> new Ask<>(command, replyTo), ANSWER)
                        .thenApply(AgendaSharding::requireDone);
    }

    private static Reply<Integer> requireDone(Reply<Integer> reply) {
        if (reply instanceof Reply.Done<Integer>) {
            return reply;
        }
        throw new IllegalStateException("the agenda answered " + reply);
    }

    private enum Look {
        NOW
    }

    private final class ShardListing implements AgendaActor.Listing {

        private final ActorRef<ClusterSharding.ShardCommand> shard;

        ShardListing(ActorRef<ClusterSharding.ShardCommand> shard) {
            this.shard = shard;
        }

        @Override
        public CompletionStage<?> open(LocalDate day) {
            return confirmed(DAYS, ALL_DAYS, new OpenDaysCommand.Open(day));
        }

        @Override
        public void close(LocalDate day) {
            unlessLeaving(() -> sharding.entityRefFor(DAYS, ALL_DAYS).tell(new Tell<>(new OpenDaysCommand.Close(day))));
        }

        @Override
        public void passivate(Self<AgendaCommand, Integer> self) {
            shard.tell(new ClusterSharding.Passivate<>(self.ref()));
        }
    }
}
