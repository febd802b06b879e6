package racemanager.kernel.actor;

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
    private final Door<C, V> door;
    private final Unsure<C, F, V> unsure;
    private final StreamErasure erasure;
    private final Postponed<C, V> postponed;
    private final Room room;
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
        this.door = door;
        this.unsure = unsure;
        this.erasure = new StreamErasure(id.id(), eraser);
        this.postponed = postponed;
        this.room = Room.of(context.getSystem());
        this.mishaps = new StoreMishaps(room, unsure, context.getLog());
        this.snapshotEvery = context.getSystem().settings().config().getInt("racemanager.snapshot-every");
        door.turnAwayLostBut(unsure.ask());
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
                .onSignal(PreRestart.instance(), state -> door.failed())
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
                postponed.tryAgain(room, context);
                yield Effect().none();
            }
            case Rest<C, Reply<V>> rest ->
                pending == null && !erasure.isUnderWay() ? rest() : Effect().stash();
            case Ask<C, Reply<V>> ask ->
                pending == null ? asked(state, ask) : Effect().stash();
            case Tell<C, Reply<V>> tell ->
                pending == null ? told(state, tell) : Effect().stash();
        };
    }

    private Effect<F, S> asked(S state, Ask<C, Reply<V>> ask) {
        if (effects.takes(state, ask)) {
            door.handOver(ask);
            return Effect().none();
        }
        return decide(state, ask.command(), ask);
    }

    private Effect<F, S> told(S state, Tell<C, Reply<V>> tell) {
        return effects.takes(state, tell) ? Effect().none() : decide(state, tell.command(), null);
    }

    private Effect<F, S> rest() {
        children.restAll(() -> {});
        return stopWhenAlone();
    }

    private Effect<F, S> stopWhenAlone() {
        return children.haveComeToRest() ? Effect().stop() : Effect().none();
    }

    private Effect<F, S> decide(S state, C command, @Nullable Ask<C, Reply<V>> ask) {
        try {
            return switch (Verdict.of(rules, state, command)) {
                case Verdict.No<F, S, V> no -> answer(ask, Reply.refused(no.why()));
                case Verdict.Yes<F, S, V> yes -> accept(state, command, ask, yes);
            };
        } catch (RuntimeException e) {
            return answer(ask, Reply.refused(Mistake.said(command, e, context.getLog())));
        }
    }

    private Effect<F, S> answer(@Nullable Ask<C, Reply<V>> ask, @Nullable Reply<V> reply) {
        if (ask != null && reply != null) {
            door.answer(ask, reply);
        }
        return Effect().none();
    }

    private Effect<F, S> accept(S state, C command, @Nullable Ask<C, Reply<V>> ask, Verdict.Yes<F, S, V> yes) {
        if (yes.facts().isEmpty()) {
            return answer(ask, Reply.done(yes.view()));
        }
        if (room.isFull()) {
            return turnAway(command, ask);
        }
        var preparation = effects.before(state, yes.facts(), yes.next()).toCompletableFuture();
        return prepare(new Pending<>(command, ask, yes.facts(), yes.view(), preparation));
    }

    private Effect<F, S> turnAway(C command, @Nullable Ask<C, Reply<V>> ask) {
        if (ask == null) {
            postponed.add(command, context);
        }
        return answer(ask, Reply.busy(Room.FULL));
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
        return failure == null ? store(wanted) : giveUp(wanted, failure);
    }

    private Effect<F, S> giveUp(Pending<C, F, V> wanted, Throwable failure) {
        if (room.isFull()) {
            turnAway(wanted.command(), wanted.ask());
        } else {
            context.getLog().warn("{} was not stored, because its preparation failed", wanted.command(), failure);
            answer(wanted.ask(), Reply.busy());
        }
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
        var reply = unsure.settle(lastSequenceNumber(context));
        if (reply != null && wanted.erases()) {
            erasure.begin(lastSequenceNumber(context), wanted.ask(), reply, context);
        } else {
            answer(wanted.ask(), reply);
        }
        effects.after(state);
    }

    private Effect<F, S> erased(Erased<C, V> erased) {
        if (erased.of() == erasure) {
            answer(erased.ask(), erasure.end(erased, context.getLog()));
        }
        return Effect().unstashAll();
    }

    private void recovered(S state) {
        door.recovered();
        postponed.recovered(unsure.toBeTriedAgain(), context);
        answer(unsure.ask(), unsure.settleAnew(lastSequenceNumber(context)));
        effects.recovered(state);
    }
}
