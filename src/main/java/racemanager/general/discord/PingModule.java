package racemanager.general.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/**
 * {@code /ping}: how fast Discord and the bot's disk answer.
 *
 * @param gateway the last heartbeat's, once there was one
 * @param request measures one request to Discord; an error when it is not answered
 * @param store the mean time in which something is written for good, once something was
 */
public record PingModule(
        Supplier<Optional<Duration>> gateway, Mono<Duration> request, Supplier<Optional<Duration>> store)
        implements CommandModule {

    /** Requests to Discord go out one after another, so that a measurement for each of many would measure their line. */
    public PingModule {
        request = shared(request);
    }

    /** One measurement at a time, for all who want to know meanwhile. */
    private static Mono<Duration> shared(Mono<Duration> request) {
        var underWay = new AtomicReference<Optional<Mono<Duration>>>(Optional.empty());
        var next = request.doFinally(end -> underWay.set(Optional.empty()));
        return Mono.defer(() -> underWay.updateAndGet(present -> present.or(() -> Optional.of(next.cache())))
                .orElseThrow());
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.slash("ping", Access.EVERYONE, Deferral.EPHEMERAL, this::pong));
    }

    private Mono<Answer> pong(SlashCall call) {
        return request.map(PingModule::milliseconds)
                .onErrorResume(failure -> Mono.just(Phrase.of("ping.unanswered")))
                .map(took -> call.responder()
                        .ephemeral(Phrase.of("ping")
                                .with("gateway", measured(gateway.get()))
                                .with("request", took)
                                .with("store", measured(store.get()))));
    }

    private static Phrase measured(Optional<Duration> time) {
        return time.map(PingModule::milliseconds).orElseGet(() -> Phrase.of("ping.unmeasured"));
    }

    private static Phrase milliseconds(Duration time) {
        return time.toMillis() == 0
                ? Phrase.of("ping.instant")
                : Phrase.of("ping.milliseconds").with("milliseconds", time.toMillis());
    }
}
