package racemanager.discord.rest;

import discord4j.rest.request.GlobalRateLimiter;
import java.time.Duration;
import java.time.Instant;
import org.reactivestreams.Publisher;
import racemanager.outbox.Budget;
import racemanager.outbox.SteadyClock;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Lets every request out with a permit of the token's {@link Budget}, each attempt with its own. Answers to interactions do
 * not come here, since Discord does not count them.
 */
public final class BudgetLimiter implements GlobalRateLimiter {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private final Budget budget;
    private final SteadyClock clock;
    private final Scheduler timer;
    private volatile Instant limitedUntil = Instant.MIN;

    /** A limiter that keeps its pauses with this timer. */
    public BudgetLimiter(Budget budget, SteadyClock clock, Scheduler timer) {
        this.budget = budget;
        this.clock = clock;
        this.timer = timer;
    }

    @Override
    public Mono<Void> rateLimitFor(Duration duration) {
        return Mono.fromRunnable(() -> limitedUntil = clock.now().plus(duration));
    }

    @Override
    public Mono<Duration> getRemaining() {
        return Mono.fromSupplier(this::remaining);
    }

    @Override
    public <T> Flux<T> withLimiter(Publisher<T> request) {
        return Flux.deferContextual(context -> {
            var allowed = afterTheLimit();
            return PaidPermit.use(context) ? allowed.thenMany(request) : allowed.thenMany(withPermit(request));
        });
    }

    private Mono<Void> afterTheLimit() {
        return Mono.defer(() -> {
            var remaining = remaining();
            return remaining.isZero()
                    ? Mono.empty()
                    : Mono.delay(remaining, timer).then();
        });
    }

    private Duration remaining() {
        var now = clock.now();
        return limitedUntil.isAfter(now) ? Duration.between(now, limitedUntil) : Duration.ZERO;
    }

    private <T> Flux<T> withPermit(Publisher<T> request) {
        return Flux.defer(() -> {
            var permit = new Permit();
            return Mono.fromSupplier(permit::isTaken)
                    .filter(taken -> taken)
                    .repeatWhenEmpty(tries -> tries.concatMap(each -> Mono.delay(pause(), timer)))
                    .thenMany(request)
                    .doFinally(ended -> permit.giveBack());
        });
    }

    private Duration pause() {
        var now = clock.now();
        var pause = budget.freeAt(now).map(free -> Duration.between(now, free)).orElse(LONGEST_PAUSE);
        if (pause.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** The permit of one attempt, from when it is awaited. */
    private final class Permit {

        private boolean taken;
        private boolean ended;

        private Permit() {
            budget.await();
        }

        private synchronized boolean isTaken() {
            taken = !ended && budget.takeAwaited(clock.now());
            return taken;
        }

        private synchronized void giveBack() {
            ended = true;
            if (taken) {
                budget.answered(clock.now());
            } else {
                budget.awaitNoMore();
            }
        }
    }
}
