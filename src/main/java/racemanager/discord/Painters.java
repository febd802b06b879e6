package racemanager.discord;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import racemanager.outbox.Postable;
import reactor.core.publisher.Mono;

/** The painter for every kind of content. */
public final class Painters {

    private final Map<Class<?>, Painter<?>> painters;

    /** Two painters for one kind are an {@link IllegalStateException}. */
    public Painters(List<Painter<?>> painters) {
        this.painters = painters.stream().collect(Collectors.toUnmodifiableMap(Painter::kind, Function.identity()));
    }

    /** An error where no painter knows this kind. */
    public Mono<View> paint(Postable postable) {
        var painter = painters.get(postable.getClass());
        return painter == null
                ? Mono.error(new IllegalStateException(
                        "Nothing paints " + postable.getClass().getName()))
                : Mono.defer(() -> painter.painted(postable));
    }
}
