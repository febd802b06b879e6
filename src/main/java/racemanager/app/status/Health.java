package racemanager.app.status;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.app.log.TokenMask;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The checks that the parts of the program have registered, by name, and whether the program as a whole is ready. */
public final class Health {

    private static final Logger log = LoggerFactory.getLogger(Health.class);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Map<String, Callable<Finding>> checks = new ConcurrentSkipListMap<>();

    private volatile Finding program = Finding.unwell("starting");

    /** Asked at each look, on a thread that may block; one that takes over a second counts as unwell. */
    public void watch(String part, Callable<Finding> check) {
        checks.put(part, check);
    }

    /** All parts have started. */
    public void ready() {
        program = Finding.well("running");
    }

    /** The program is ending, so nothing new should be sent to it. */
    public void ending() {
        program = Finding.unwell("stopping");
    }

    /** Looks at every part at once; always answers, within about a second. */
    public Mono<HealthReport> report() {
        return Flux.fromIterable(Map.copyOf(checks).entrySet())
                .flatMap(check -> look(check.getKey(), check.getValue()).map(found -> Map.entry(check.getKey(), found)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(parts -> new HealthReport(program, parts));
    }

    private static Mono<Finding> look(String part, Callable<Finding> check) {
        return Mono.fromCallable(check)
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE, Mono.just(Finding.unwell("no answer within a second")))
                .onErrorResume(failure -> Mono.just(failed(part, failure)));
    }

    private static Finding failed(String part, Throwable failure) {
        log.warn("The health check of {} failed.", part, failure);
        return Finding.unwell(TokenMask.masked("check failed: " + failure.getMessage()));
    }
}
