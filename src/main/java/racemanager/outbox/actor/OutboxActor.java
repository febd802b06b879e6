package racemanager.outbox.actor;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.jspecify.annotations.Nullable;
import racemanager.outbox.Budget;
import racemanager.outbox.Courier;
import racemanager.outbox.Deed;
import racemanager.outbox.Letter;
import racemanager.outbox.OutboxListener;
import racemanager.outbox.OutboxQueue;
import racemanager.outbox.Outgoing;
import racemanager.outbox.Receipt;
import racemanager.outbox.SteadyClock;

/** The outbox of one node: keeps the queue, hands letters to the courier when their turn comes, and answers receipts. */
public final class OutboxActor {

    /** What the outbox may be sent; {@link Deliver} is the one for others. */
    public sealed interface Message extends NoSerializationVerificationNeeded
            permits Deliver, Carried, Nodes, Look, Tidy {}

    record Carried(
            Outgoing<ActorRef<Delivered>> outgoing,
            @Nullable Receipt receipt,
            @Nullable Throwable failure) implements Message {}

    record Nodes(int count) implements Message {}

    private enum Look implements Message {
        NOW
    }

    private enum Tidy implements Message {
        NOW
    }

    /** A courier that says nothing for so long is taken to have failed. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Duration TIDY_EVERY = Duration.ofSeconds(1);

    private final ActorContext<Message> context;
    private final TimerScheduler<Message> timers;
    private final Courier courier;
    private final Budget budget;
    private final SteadyClock clock;
    private final OutboxListener listener;
    private final OutboxQueue<ActorRef<Delivered>> queue;

    /**
     * The outbox; what is on its way or waits when it stops is wished again by those who sent it.
     *
     * @param budget what the token may spend, also for what does not pass through here; in times of the clock
     */
    public static Behavior<Message> of(Courier courier, Budget budget, SteadyClock clock, OutboxListener listener) {
        var outbox = Behaviors.<Message>setup(context -> Behaviors.withTimers(timers -> {
            NodeCount.watch(context, Nodes::new);
            timers.startTimerWithFixedDelay(Tidy.NOW, TIDY_EVERY);
            return new OutboxActor(context, timers, courier, budget, clock, listener).receive();
        }));
        return Behaviors.supervise(outbox).onFailure(SupervisorStrategy.restart());
    }

    private OutboxActor(
            ActorContext<Message> context,
            TimerScheduler<Message> timers,
            Courier courier,
            Budget budget,
            SteadyClock clock,
            OutboxListener listener) {
        this.context = context;
        this.timers = timers;
        this.courier = courier;
        this.budget = budget;
        this.clock = clock;
        this.listener = listener;
        this.queue = new OutboxQueue<>(budget);
    }

    private Behavior<Message> receive() {
        return Behaviors.receiveMessage(message -> {
            switch (message) {
                case Deliver deliver -> put(deliver);
                case Carried carried -> carried(carried);
                case Nodes nodes -> budget.shareAmong(nodes.count());
                case Look look -> {}
                case Tidy tidy -> tidy();
            }
            carryOn();
            return Behaviors.same();
        });
    }

    private void put(Deliver deliver) {
        var letter = new Letter<>(
                deliver.subject(), deliver.priority(), deliver.deed(), deliver.revision(), deliver.replyTo());
        if (!queue.put(letter, clock.now())) {
            listener.coalesced(letter.priority());
        }
    }

    private void tidy() {
        var now = clock.now();
        queue.tidy(now);
        listener.waiting(queue.waiting(), queue.oldest(now));
    }

    /** Sends out what may go now, and looks again when the next may. */
    private void carryOn() {
        var now = clock.now();
        var outgoing = queue.next(now);
        while (outgoing.isPresent()) {
            send(outgoing.get());
            outgoing = queue.next(now);
        }
        queue.nextAt(now)
                .ifPresent(next -> timers.startSingleTimer(Look.NOW, atLeastAMoment(Duration.between(now, next))));
    }

    private static Duration atLeastAMoment(Duration wait) {
        var moment = Duration.ofMillis(10);
        return wait.compareTo(moment) < 0 ? moment : wait;
    }

    private void send(Outgoing<ActorRef<Delivered>> outgoing) {
        var receipt = carry(outgoing.letter().deed())
                .toCompletableFuture()
                .copy()
                .orTimeout(SILENCE.toSeconds(), TimeUnit.SECONDS)
                .whenComplete((value, failure) -> budget.answered(clock.now()));
        context.pipeToSelf(receipt, (value, failure) -> new Carried(outgoing, value, failure));
    }

    private CompletionStage<Receipt> carry(Deed deed) {
        try {
            return courier.carry(deed);
        } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private void carried(Carried carried) {
        var letter = carried.outgoing().letter();
        Optional.ofNullable(carried.receipt())
                .ifPresentOrElse(receipt -> arrived(carried.outgoing(), receipt), () -> failed(letter, carried));
    }

    private void arrived(Outgoing<ActorRef<Delivered>> outgoing, Receipt receipt) {
        var letter = outgoing.letter();
        queue.back(letter, receipt, clock.now());
        listener.carried(letter.priority(), receipt, outgoing.waited());
        if (!(receipt instanceof Receipt.Later)) {
            letter.sender().tell(new Delivered(letter.subject(), letter.revision(), receipt));
        }
    }

    private void failed(Letter<ActorRef<Delivered>> letter, Carried carried) {
        context.getLog().warn("{} was not carried and will be tried again", letter.subject(), carried.failure());
        queue.failed(letter, clock.now());
        listener.failed(letter.priority());
    }
}
