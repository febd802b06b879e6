package racemanager.discord;

import java.util.function.BiFunction;
import java.util.function.Function;
import racemanager.kernel.GuildId;
import racemanager.outbox.Postable;
import reactor.core.publisher.Mono;

/**
 * How one kind of content that is posted unasked looks on Discord.
 *
 * @param bare the same without any file, for when Discord does not take the files
 */
public record Renderer<P extends Postable>(
        Class<P> kind, BiFunction<GuildId, P, Mono<View>> render, Function<P, View> bare) {

    /** Content that never has files. */
    public static <P extends Postable> Renderer<P> of(Class<P> kind, Function<P, View> render) {
        return new Renderer<>(kind, (guild, postable) -> Mono.fromSupplier(() -> render.apply(postable)), render);
    }

    Mono<View> painted(GuildId guild, Postable postable) {
        return render.apply(guild, kind.cast(postable));
    }

    View bareOf(Postable postable) {
        return bare.apply(kind.cast(postable));
    }
}
