package racemanager.app.status;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.app.log.TokenMask;
import reactor.core.publisher.Mono;

/** One part's check. It is never interrupted, and never runs twice at the same time: a part that hangs is not asked again. */
final class Watch {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final String part;
    private final Callable<Finding> check;
    private @Nullable CompletableFuture<Finding> underWay;

    Watch(String part, Callable<Finding> check) {
        this.part = part;
        this.check = check;
    }

    /** Always answers, within about a second. */
    Mono<Finding> look() {
        return Mono.fromFuture(this::answer, true)
                .timeout(PATIENCE, Mono.just(Finding.unwell("no answer within a second")));
    }

    private synchronized CompletableFuture<Finding> answer() {
        var answer = underWay;
        if (answer == null || answer.isDone()) {
            answer = CompletableFuture.supplyAsync(
                    this::ask, task -> Thread.ofVirtual().start(task));
            underWay = answer;
        }
        return answer;
    }

    private Finding ask() {
        try {
            return check.call();
        } catch (Exception failure) {
            log.warn("The health check of {} failed.", part, failure);
            return Finding.unwell(TokenMask.masked("check failed: " + failure.getMessage()));
        }
    }
}
