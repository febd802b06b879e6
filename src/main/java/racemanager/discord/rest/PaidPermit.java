package racemanager.discord.rest;

import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Lets the first request of some work go out with a permit that whoever wants the work done holds already. */
final class PaidPermit {

    private final AtomicBoolean unused = new AtomicBoolean(true);

    private PaidPermit() {}

    /** The work, each time with a permit for its first request. */
    static <T> Mono<T> withOne(Mono<T> work) {
        return Mono.defer(() -> {
            var permit = new PaidPermit();
            return work.contextWrite(context -> context.put(PaidPermit.class, permit));
        });
    }

    /** Whether there was one, which then is used. */
    static boolean use(ContextView context) {
        return context.<PaidPermit>getOrEmpty(PaidPermit.class)
                .filter(permit -> permit.unused.getAndSet(false))
                .isPresent();
    }
}
