package racemanager.general.discord;

import discord4j.discordjson.json.ApplicationCommandRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Definition;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** {@code /ping}: how fast Discord answers. */
public final class PingModule implements CommandModule {

    private final Speech speech;
    private final Supplier<Optional<Duration>> latency;

    /** The latency is that of the gateway's last heartbeat, once there was one. */
    public PingModule(Speech speech, Supplier<Optional<Duration>> latency) {
        this.speech = speech;
        this.latency = latency;
    }

    @Override
    public List<ApplicationCommandRequest> commands() {
        return List.of(Definition.of(speech, "ping").request());
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route.Slash(
                "ping",
                Deferral.EPHEMERAL,
                call -> Mono.fromSupplier(
                        () -> new Responder(new Localizer(speech, call.caller().locale())).ephemeral(pong()))));
    }

    private Phrase pong() {
        return latency.get()
                .map(time -> Phrase.of("ping").with("milliseconds", time.toMillis()))
                .orElseGet(() -> Phrase.of("ping.unmeasured"));
    }
}
