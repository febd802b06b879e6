package racemanager.discord;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    public Mono<View> render(Postable postable) {
        var renderer = renderers.get(postable.getClass());
        return renderer == null
                ? Mono.error(new IllegalStateException(
                        "Nothing paints " + postable.getClass().getName()))
                : Mono.defer(() -> renderer.painted(postable));
    }
}
