package racemanager.kernel.actor;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.slf4j.Logger;
import racemanager.kernel.Reply;

/** With what an actor's effects reach the actor again: everything comes back as one of its own commands. */
public final class Self<C, V> {

    private final ActorContext<Errand<C, Reply<V>>> context;
    private final TimerScheduler<Errand<C, Reply<V>>> timers;
    private final Children children;

    Self(ActorContext<Errand<C, Reply<V>>> context, TimerScheduler<Errand<C, Reply<V>>> timers, Children children) {
        this.context = context;
        this.timers = timers;
        this.children = children;
    }

    /** The address of this actor. */
    public ActorRef<Errand<C, Reply<V>>> ref() {
        return context.getSelf();
    }

    /** The actors below this one; they are brought to rest before it rests itself. */
    public Children children() {
        return children;
    }

    /**
     * Starts a walk over several actors, which goes on while this actor does other things and is gone at its end.
     *
     * @param purpose names it in the log
     * @param steps begins it; what it chains to stages that end on the given executor runs one piece at a time
     * @param asker told what came of it, or {@link Reply.Busy} when a step failed
     */
    public <W> void walk(
            String purpose, Function<Executor, CompletionStage<Reply<W>>> steps, ActorRef<Reply<W>> asker) {
        context.spawnAnonymous(Walk.of(purpose, steps, asker::tell));
    }

    /** The same for something that nobody waits for. */
    public <W> void walk(String purpose, Function<Executor, CompletionStage<Reply<W>>> steps) {
        context.spawnAnonymous(Walk.of(purpose, steps, reply -> {}));
    }

    /** A walk that is repeated, never two at a time. */
    public <W> Rounds<W> rounds(String purpose, Function<Executor, CompletionStage<Reply<W>>> round) {
        return new Rounds<>(context.spawnAnonymous(Rounds.of(purpose, round)));
    }

    public ActorSystem<?> system() {
        return context.getSystem();
    }

    public Logger log() {
        return context.getLog();
    }

    /** Sends this actor a command. May be called from any thread. */
    public void tell(C command) {
        context.getSelf().tell(new Tell<>(command));
    }

    /** An address at which this actor takes messages of another kind; a second one for the same type replaces the first. */
    public <T> ActorRef<T> as(Class<T> type, Function<T, C> translation) {
        return context.messageAdapter(type, message -> new Tell<>(translation.apply(message)));
    }

    /** Sends this actor a command when the stage ends. */
    public <T> void when(CompletionStage<T> stage, Function<T, C> done, Function<Throwable, C> failed) {
        context.pipeToSelf(
                stage, (value, failure) -> new Tell<>(failure == null ? done.apply(value) : failed.apply(failure)));
    }

    /** Sends this actor a command after a time, unless it is replaced under the same key or the actor stops before. */
    public void later(Object key, Duration wait, C command) {
        timers.startSingleTimer(key, new Tell<>(command), wait);
    }

    public void cancel(Object key) {
        timers.cancel(key);
    }
}
