package racemanager.kernel.actor;

import java.time.Duration;
import java.util.function.Function;
import org.apache.pekko.actor.typed.BackoffSupervisorStrategy;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.kernel.Reply;

/**
 * An actor whose state is the fold of its stored facts: it decides by {@link Rules}, answers only what is stored, and
 * does the rest through {@link Effects}. After any failure it starts again, with growing pauses.
 */
public final class SourcedActor {

    /** How many commands may be unanswered at once; those beyond are told {@link Reply.Busy}. */
    public static final int ADMITTED = 4_000;

    /** More than can be admitted, because what is stashed includes commands without a reply address. */
    static final int STASH = 3 * ADMITTED;

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
    private static final Duration CALM = Duration.ofSeconds(1);
    private static final double JITTER = 0.2;

    /** An actor that only decides and stores. */
    public static <C, F, S, V> Behavior<Errand<C, Reply<V>>> of(PersistenceId id, Rules<C, F, S, V> rules) {
        return of(id, rules, self -> new Effects<>() {});
    }

    /**
     * An actor that decides, stores and acts.
     *
     * @param id under which the facts are stored, such as {@code event|<guild>|<number>}
     * @param effects made once for every start of the actor
     */
    public static <C, F, S, V> Behavior<Errand<C, Reply<V>>> of(
            PersistenceId id, Rules<C, F, S, V> rules, Function<Self<C, V>, Effects<C, F, S, V>> effects) {
        return of(id, rules, effects, Eraser.NONE);
    }

    /**
     * An actor that decides, stores, acts and erases.
     *
     * @param eraser takes out what a fact that is {@link racemanager.kernel.Erasing} replaces; the command that led to
     *     it is answered after that, and told {@link Reply.Busy} when it could not be done
     */
    public static <C, F, S, V> Behavior<Errand<C, Reply<V>>> of(
            PersistenceId id,
            Rules<C, F, S, V> rules,
            Function<Self<C, V>, Effects<C, F, S, V>> effects,
            Eraser eraser) {
        return Behaviors.setup(context -> {
            var door = new Door<C, V>(ADMITTED, id.id(), Population.of(context.getSystem()));
            var unsure = new Unsure<C, F, V>();
            var postponed = new Postponed<C, V>();
            var children = Children.of(context, Heard::new);
            var inside = Behaviors.<Errand<C, Reply<V>>>setup(inner -> Behaviors.withTimers(timers -> {
                var self = new Self<>(inner, timers, children);
                return new SourcedBehavior<>(
                        id, rules, effects.apply(self), children, inner, door, unsure, postponed, eraser);
            }));
            return Behaviors.intercept(() -> door, Behaviors.supervise(inside).onFailure(Exception.class, pauses()));
        });
    }

    /** The children go on while their parent pauses. */
    static BackoffSupervisorStrategy pauses() {
        return SupervisorStrategy.restartWithBackoff(SHORTEST_PAUSE, LONGEST_PAUSE, JITTER)
                .withStopChildren(false)
                .withStashCapacity(STASH);
    }

    /** After facts were not stored or not read, with the reason logged where it is known; what waits is kept meanwhile. */
    static BackoffSupervisorStrategy pausesOfTheStore() {
        return pauses().withResetBackoffAfter(CALM).withLoggingEnabled(false);
    }

    private SourcedActor() {}
}
