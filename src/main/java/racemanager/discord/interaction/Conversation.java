package racemanager.discord.interaction;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.Answer;
import racemanager.discord.Deferral;
import racemanager.discord.Seconds;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** One interaction from its arrival to its answer, within Discord's 3 seconds by deferral or by saying so. */
final class Conversation {

    /** Counted, like the next one, from the interaction's creation at Discord. */
    private static final Duration DEFERRED_AFTER = Duration.ofMillis(1500);

    private static final Duration TOO_SLOW_AFTER = Duration.ofMillis(2500);
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final Work work;
    private final InteractionResponder responder;
    private final Duration age;
    private final Scheduler timer;
    private final long begun;
    private final AtomicReference<Outcome> outcome = new AtomicReference<>(Outcome.ANSWERED);

    Conversation(Work work, InteractionResponder responder, Duration age, Scheduler timer) {
        this.work = work;
        this.responder = responder;
        this.age = age;
        this.timer = timer;
        this.begun = timer.now(TimeUnit.MILLISECONDS);
    }

    /** Never an error. */
    Mono<Outcome> held() {
        return (work.deferral() == Deferral.NONE ? atOnce() : inTime(work.deferral(), work.answer()))
                .then(Mono.fromSupplier(outcome::get))
                .onErrorResume(lost -> Mono.fromSupplier(() -> ended(lost)));
    }

    private Mono<Void> atOnce() {
        return checked(Deferral.NONE, work.answer())
                .timeout(left(TOO_SLOW_AFTER), Mono.fromSupplier(this::tooSlow), timer)
                .flatMap(answer -> answer instanceof Answer.Working working
                        ? inTime(working.deferral(), working.result())
                        : shown(responder.first(answer), responder::first));
    }

    private Mono<Void> inTime(Deferral deferral, Mono<? extends Answer> result) {
        // Cached, so that the deferral's time-out does not cancel what the handler has begun.
        Mono<Answer> answer = checked(deferral, result).cache();
        return answer.map(Optional::of)
                .timeout(left(DEFERRED_AFTER), Mono.just(Optional.empty()), timer)
                .flatMap(early -> early.map(there -> shown(responder.first(there), responder::first))
                        .orElseGet(() -> deferred(deferral, answer)));
    }

    private Mono<Void> deferred(Deferral deferral, Mono<Answer> answer) {
        outcome.set(Outcome.DEFERRED);
        return responder
                .deferred(deferral)
                .then(answer)
                .flatMap(late -> shown(responder.late(deferral, late), failed -> responder.late(deferral, failed)));
    }

    private Mono<Answer> checked(Deferral deferral, Mono<? extends Answer> result) {
        return result.cast(Answer.class)
                .doOnNext(answer -> AnswerRules.check(deferral, answer))
                .onErrorResume(failure -> Mono.fromSupplier(() -> failed(failure)));
    }

    /** What Discord does not take, such as a view that it finds fault with, is answered by the failure instead. */
    private Mono<Void> shown(Mono<Void> shown, Function<Answer, Mono<Void>> instead) {
        return shown.onErrorResume(
                failure -> !(failure instanceof Unheard), failure -> Mono.defer(() -> instead.apply(failed(failure))));
    }

    /** What is common on a bad day is a line each, and no stack. */
    private Outcome ended(Throwable lost) {
        if (!(lost instanceof Unheard unheard)) {
            LOG.warn("No answer to {} {} reached Discord", work.kind(), work.name(), lost);
            return Outcome.LOST;
        }
        return switch (unheard.why()) {
            case LATE -> lost("came too late for Discord");
            case UNSURE -> lost("may not have reached Discord: " + unheard.cause());
            case TAKEN -> Outcome.TAKEN;
        };
    }

    private Outcome lost(String how) {
        LOG.warn("The answer to {} {} {} (reference {})", work.kind(), work.name(), how, responder.reference());
        return Outcome.LOST;
    }

    private Answer failed(Throwable failure) {
        outcome.set(Outcome.FAILED);
        LOG.error("{} {} failed, reference {}", work.kind(), work.name(), responder.reference(), failure);
        return work.failed().get();
    }

    private Answer tooSlow() {
        outcome.set(Outcome.SLOW);
        LOG.warn("{} {} was not answered within {}", work.kind(), work.name(), Seconds.text(TOO_SLOW_AFTER));
        return work.tooSlow().get();
    }

    private Duration left(Duration limit) {
        var gone = age.plusMillis(timer.now(TimeUnit.MILLISECONDS) - begun);
        return gone.compareTo(limit) < 0 ? limit.minus(gone) : Duration.ZERO;
    }
}
