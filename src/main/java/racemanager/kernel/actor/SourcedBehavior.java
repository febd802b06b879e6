package racemanager.kernel.actor;

import java.util.List;
import java.util.Optional;
import org.apache.pekko.actor.typed.PreRestart;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.persistence.typed.JournalPersistFailed;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.RecoveryCompleted;
import org.apache.pekko.persistence.typed.RecoveryFailed;
import org.apache.pekko.persistence.typed.SnapshotCompleted;
import org.apache.pekko.persistence.typed.SnapshotFailed;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.Effect;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;
import org.apache.pekko.persistence.typed.javadsl.RetentionCriteria;
import org.apache.pekko.persistence.typed.javadsl.SignalHandler;
import org.jspecify.annotations.Nullable;
import racemanager.kernel.Erasing;
import racemanager.kernel.Reply;

/** The event-sourced core of a {@link SourcedActor}: one command at a time, from its decision to its answer. */
final class SourcedBehavior<C, F, S, V> extends EventSourcedBehavior<Errand<C, Reply<V>>, F, S> {

    private final Rules<C, F, S, V> rules;
    private final Effects<C, F, S, V> effects;
    private final Children children;
    private final ActorContext<Errand<C, Reply<V>>> context;
    private final FrontDesk<C, V> desk;
    private final Decisions<C, F, S, V> decisions;
    private final Unsure<C, F, V> unsure;
    private final StreamErasure erasure;
    private final Crowd<C, V> crowd = new Crowd<>();
    private final StoreMishaps mishaps;
    private final int snapshotEvery;
    private @Nullable Pending<C, F, V> pending;

    SourcedBehavior(
            PersistenceId id,
            Rules<C, F, S, V> rules,
            Effects<C, F, S, V> effects,
            Children children,
            ActorContext<Errand<C, Reply<V>>> context,
            Door<C, V> door,
            Unsure<C, F, V> unsure,
            Postponed<C, V> postponed,
            Eraser eraser) {
        super(id, SourcedActor.pausesOfTheStore());
        this.rules = rules;
        this.effects = effects;
        this.children = children;
        this.context = context;
        this.unsure = unsure;
        this.erasure = new StreamErasure(id.id(), eraser);
        var room = Room.of(context.getSystem());
        this.desk = new FrontDesk<>(door, postponed, room, context);
        this.decisions = new Decisions<>(rules, effects, desk, room, context.getLog());
        this.mishaps = new StoreMishaps(room, unsure, context.getLog());
        this.snapshotEvery = context.getSystem().settings().config().getInt("racemanager.snapshot-every");
        door.turnAwayLostBut(unsure.asks());
    }

    @Override
    public S emptyState() {
        return rules.empty();
    }

    @Override
    public CommandHandler<Errand<C, Reply<V>>, F, S> commandHandler() {
        return this::handle;
    }

    @Override
    public EventHandler<S, F> eventHandler() {
        return rules.evolve()::apply;
    }

    @Override
    public RetentionCriteria retentionCriteria() {
        return RetentionCriteria.snapshotEvery(snapshotEvery, 1).withDeleteEventsOnSnapshot();
    }

    @Override
    public boolean shouldSnapshot(S state, F fact, long sequenceNumber) {
        return fact instanceof Erasing;
    }

    @Override
    public Optional<Integer> stashCapacity() {
        return Optional.of(SourcedActor.STASH);
    }

    @Override
    public SignalHandler<S> signalHandler() {
        return newSignalHandlerBuilder()
                .onSignal(RecoveryCompleted.instance(), this::recovered)
                .onSignal(
                        SnapshotCompleted.class,
                        (state, taken) ->
                                erasure.replaced(taken.getSnapshotMetadata().sequenceNr()))
                .onSignal(RecoveryFailed.class, (state, failed) -> mishaps.notRead(failed.failure()))
                .onSignal(JournalPersistFailed.class, (state, failed) -> mishaps.notStored(failed.failure()))
                .onSignal(SnapshotFailed.class, (state, failed) -> mishaps.noSnapshot(failed.getFailure()))
                .onSignal(PreRestart.instance(), state -> desk.failed())
                .build();
    }

    private Effect<F, S> handle(S state, Errand<C, Reply<V>> errand) {
        return switch (errand) {
            case Confirmed<C, Reply<V>> confirmed -> confirmed(confirmed);
            case Erased<C, V> erased -> erased(erased);
            case Heard<C, Reply<V>> heard -> {
                children.heard(heard.news());
                yield stopWhenAlone();
            }
            case Again<C, Reply<V>> again -> {
                desk.tryAgain();
                yield Effect().none();
            }
            case Gathered<C, Reply<V>> gathered ->
                decide(state, crowd.take(), Effect().unstashAll());
            case Rest<C, Reply<V>> rest ->
                isFree() && !erasure.isUnderWay() ? rest() : Effect().stash();
            case Unused<C, Reply<V>> unused -> {
                if (isFree() && !effects.isAtWork(state)) {
                    unused.mayRest().run();
                }
                yield Effect().none();
            }
            case Ask<C, Reply<V>> ask ->
                effects.joins(ask.command())
                        ? gather(Waiting.of(ask))
                        : isFree() ? asked(state, ask) : Effect().stash();
            case Tell<C, Reply<V>> tell ->
                isFree() ? told(state, tell) : Effect().stash();
        };
    }

    /** Whether nothing that came before has yet to be decided or stored. */
    private boolean isFree() {
        return pending == null && crowd.isEmpty();
    }

    private Effect<F, S> gather(Waiting<C, V> waiting) {
        if (pending != null || crowd.isFull()) {
            return Effect().stash();
        }
        if (crowd.isEmpty()) {
            context.getSelf().tell(new Gathered<>());
        }
        crowd.add(waiting);
        return Effect().none();
    }

    private Effect<F, S> asked(S state, Ask<C, Reply<V>> ask) {
        if (effects.takes(state, ask)) {
            desk.handOver(ask);
            return Effect().none();
        }
        return decide(state, Waiting.of(ask));
    }

    private Effect<F, S> told(S state, Tell<C, Reply<V>> tell) {
        return effects.takes(state, tell) ? Effect().none() : decide(state, Waiting.of(tell));
    }

    private Effect<F, S> rest() {
        children.restAll(() -> {});
        return stopWhenAlone();
    }

    private Effect<F, S> stopWhenAlone() {
        return children.haveComeToRest() ? Effect().stop() : Effect().none();
    }

    private Effect<F, S> decide(S state, Waiting<C, V> command) {
        return decide(state, List.of(command), Effect().none());
    }

    /**
     * Has the facts stored that the commands lead to.
     *
     * @param unchanged what to do when there are none
     */
    private Effect<F, S> decide(S state, List<Waiting<C, V>> commands, Effect<F, S> unchanged) {
        return decisions.of(state, commands).map(this::prepare).orElse(unchanged);
    }

    private Effect<F, S> prepare(Pending<C, F, V> wanted) {
        var preparation = wanted.preparation();
        if (preparation.isDone() && !preparation.isCompletedExceptionally()) {
            return store(wanted);
        }
        pending = wanted;
        context.pipeToSelf(preparation, (done, failure) -> new Confirmed<>(preparation, failure));
        return Effect().none();
    }

    private Effect<F, S> confirmed(Confirmed<C, Reply<V>> confirmed) {
        var wanted = pending;
        if (wanted == null || wanted.preparation() != confirmed.preparation()) {
            return Effect().none();
        }
        pending = null;
        var failure = confirmed.failure();
        if (failure == null) {
            return store(wanted);
        }
        desk.giveUp(wanted, failure);
        return Effect().unstashAll();
    }

    private Effect<F, S> store(Pending<C, F, V> wanted) {
        unsure.storing(wanted, lastSequenceNumber(context));
        return Effect()
                .persist(wanted.facts())
                .thenRun((S state) -> stored(state, wanted))
                .thenUnstashAll();
    }

    private void stored(S state, Pending<C, F, V> wanted) {
        var answers = unsure.settle(lastSequenceNumber(context));
        if (wanted.erases()) {
            answers.forEach(decided -> erasure.begin(lastSequenceNumber(context), decided, context));
        } else {
            desk.answer(answers);
        }
        effects.after(state);
    }

    private Effect<F, S> erased(Erased<C, V> erased) {
        if (erased.of() == erasure) {
            desk.answer(erasure.end(erased, context.getLog()));
        }
        return Effect().unstashAll();
    }

    private void recovered(S state) {
        desk.recovered(unsure, lastSequenceNumber(context));
        effects.recovered(state);
    }
}
