package racemanager.general.discord;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import racemanager.access.Access;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.kernel.Phrase;
import racemanager.when.SpokenDuration;
import reactor.core.publisher.Mono;

/** {@code /status}: which version this is, since when it runs, and how much it carries. */
public final class StatusModule implements CommandModule {

    /**
     * What there is to tell at one moment.
     *
     * @param diskFull whether nothing can be stored now
     */
    public record Status(String version, Duration uptime, long guilds, long actors, boolean diskFull) {}

    private final Supplier<Status> status;

    public StatusModule(Supplier<Status> status) {
        this.status = status;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.slash(
                "status",
                Access.EVERYONE,
                Deferral.EPHEMERAL,
                call -> Mono.fromSupplier(() -> call.responder().ephemeral(phrase(status.get())))));
    }

    private static Phrase phrase(Status status) {
        var running = running(status);
        return status.diskFull() ? Phrase.of("status.full").with("status", running) : running;
    }

    private static Phrase running(Status status) {
        return Phrase.of("status")
                .with("version", status.version())
                .with("uptime", SpokenDuration.of(status.uptime()))
                .with("guilds", status.guilds())
                .with("actors", status.actors());
    }
}
