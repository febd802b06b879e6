package racemanager.discord;

import java.util.function.Function;
import racemanager.outbox.Postable;
import reactor.core.publisher.Mono;

/** How one kind of content that is posted unasked looks on Discord. */
public record Painter<P extends Postable>(Class<P> kind, Function<P, Mono<View>> paint) {

    public static <P extends Postable> Painter<P> of(Class<P> kind, Function<P, View> paint) {
        return new Painter<>(kind, postable -> Mono.fromSupplier(() -> paint.apply(postable)));
    }

    Mono<View> painted(Postable postable) {
        return paint.apply(kind.cast(postable));
    }
}
