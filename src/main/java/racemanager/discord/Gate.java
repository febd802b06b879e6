package racemanager.discord;

import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Lets only those through who may; asked at every interaction, because rights may have changed since the last. */
public final class Gate {

    /** For the guild's owner and its administrators; everybody else is responder who may. */
    public static Mono<Answer> administrators(Caller caller, Responder responder, Supplier<Mono<Answer>> inside) {
        return caller.administrator() ? inside.get() : Mono.just(responder.ephemeral("only_administrators"));
    }

    private Gate() {}
}
