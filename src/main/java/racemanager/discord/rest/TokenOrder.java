package racemanager.discord.rest;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Lets work with one token happen in the order it was subscribed to, and work with different tokens side by side. */
final class TokenOrder {

    private final ConcurrentMap<String, Sinks.Empty<Void>> last = new ConcurrentHashMap<>();

    <T> Mono<T> after(String token, Mono<T> work) {
        return Mono.defer(() -> {
            Sinks.Empty<Void> done = Sinks.empty();
            Sinks.Empty<Void> before = last.put(token, done);
            Mono<Void> turn = before == null ? Mono.empty() : before.asMono();
            return turn.then(work).doFinally(signal -> leave(token, done));
        });
    }

    private void leave(String token, Sinks.Empty<Void> done) {
        last.remove(token, done);
        done.tryEmitEmpty();
    }
}
