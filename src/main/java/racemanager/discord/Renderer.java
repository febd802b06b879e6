package racemanager.discord;

import java.util.function.Function;
import racemanager.outbox.Postable;
import reactor.core.publisher.Mono;

/** How one kind of content that is posted unasked looks on Discord. */
public record Renderer<P extends Postable>(Class<P> kind, Function<P, Mono<View>> render) {

    public static <P extends Postable> Renderer<P> of(Class<P> kind, Function<P, View> render) {
        return new Renderer<>(kind, postable -> Mono.fromSupplier(() -> render.apply(postable)));
    }

    Mono<View> painted(Postable postable) {
        return render.apply(kind.cast(postable));
    }
}
