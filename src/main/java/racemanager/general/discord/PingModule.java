package racemanager.general.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import racemanager.access.Access;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/**
 * {@code /ping}: how fast Discord answers.
 *
 * @param latency that of the gateway's last heartbeat, once there was one
 */
public record PingModule(Supplier<Optional<Duration>> latency) implements CommandModule {

    @Override
    public List<Route> routes() {
        return List.of(Route.slash(
                "ping",
                Access.EVERYONE,
                Deferral.EPHEMERAL,
                call -> Mono.fromSupplier(() -> call.responder().ephemeral(pong()))));
    }

    private Phrase pong() {
        return latency.get()
                .map(time -> Phrase.of("ping").with("milliseconds", time.toMillis()))
                .orElseGet(() -> Phrase.of("ping.unmeasured"));
    }
}
