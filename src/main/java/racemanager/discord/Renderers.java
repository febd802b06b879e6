package racemanager.discord;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import racemanager.kernel.GuildId;
import racemanager.outbox.Postable;
import reactor.core.publisher.Mono;

/** The renderer for every kind of content. */
public final class Renderers {

    private final Map<Class<?>, Renderer<?>> renderers;

    /** Two renderers for one kind are an {@link IllegalStateException}. */
    public Renderers(List<Renderer<?>> renderers) {
        this.renderers = renderers.stream().collect(Collectors.toUnmodifiableMap(Renderer::kind, Function.identity()));
    }

    /** An error where no renderer knows this kind. */
    public Mono<View> render(GuildId guild, Postable postable) {
        return Mono.defer(() -> of(postable).painted(guild, postable));
    }

    /** Without its files. */
    public Mono<View> renderBare(Postable postable) {
        return Mono.fromSupplier(() -> of(postable).bareOf(postable));
    }

    private Renderer<?> of(Postable postable) {
        var renderer = renderers.get(postable.getClass());
        if (renderer == null) {
            throw new IllegalStateException(
                    "Nothing paints " + postable.getClass().getName());
        }
        return renderer;
    }
}
