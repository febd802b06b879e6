package racemanager.discord.interaction;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/** The interactions that were taken and have not been answered yet. */
final class InFlight {

    private final Scheduler timer;
    private int open;
    private Sinks.Empty<Void> none = settled();

    InFlight(Scheduler timer) {
        this.timer = timer;
    }

    <T> Mono<T> counted(Mono<T> work) {
        return Mono.defer(() -> {
            enter();
            return work.doFinally(signal -> leave());
        });
    }

    synchronized int open() {
        return open;
    }

    /** Completes when nothing is open, at the latest after this time. */
    Mono<Void> drained(Duration atMost) {
        return Mono.defer(this::none).timeout(atMost, Mono.empty(), timer);
    }

    private synchronized Mono<Void> none() {
        return none.asMono();
    }

    private synchronized void enter() {
        if (open++ == 0) {
            none = Sinks.empty();
        }
    }

    private synchronized void leave() {
        if (--open == 0) {
            none.tryEmitEmpty();
        }
    }

    private static Sinks.Empty<Void> settled() {
        Sinks.Empty<Void> sink = Sinks.empty();
        sink.tryEmitEmpty();
        return sink;
    }
}
