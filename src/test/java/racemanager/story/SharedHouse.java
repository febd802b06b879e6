package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import racemanager.app.Figures;
import racemanager.app.RunningProcess;
import racemanager.app.ShippedJar;

/** The command {@code playground}: bot and Discord in one process. */
final class SharedHouse implements House {

    private static final Map<String, String> ANY_PORT = Map.of("CRM_HTTP_PORT", "0");
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);

    private final Path directory;
    private Optional<RunningProcess> all = Optional.empty();
    private String address = "";
    private String health = "";

    SharedHouse(Path directory) {
        this.directory = directory;
    }

    @Override
    public void start() throws Exception {
        var started = ShippedJar.start(directory, ANY_PORT, "playground", "--port", "0");
        all = Optional.of(started);
        health = started.awaitLine("Health and figures: (http://\\S+/health)").group(1);
        address = started.awaitLine("Open (http://\\S+) in a browser").group(1);
    }

    /** What the process says of itself: the status, and the parts. */
    HttpResponse<String> health() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(health)).build(), BodyHandlers.ofString());
        }
    }

    /** The figures of the same process, once every interaction that came is answered. */
    Figures figures() throws Exception {
        var url = health.replaceFirst("/health$", "/metrics");
        var end = System.nanoTime() + ANSWERED_WITHIN.toNanos();
        var figures = Figures.at(url);
        while (figures.value("discord_interactions_open") > 0) {
            assertThat(System.nanoTime()).as("interactions are still open").isLessThan(end);
            figures = Figures.at(url);
        }
        return figures;
    }

    @Override
    public Page page() {
        return new Page(address);
    }

    @Override
    public void killBot() throws Exception {
        all.orElseThrow().kill();
    }

    /** {@code kill -9} as soon as this is so; nothing goes on while it is looked at. */
    void killBotWhen(BooleanSupplier reached) throws Exception {
        all.orElseThrow().killWhen(reached);
    }

    @Override
    public int stopBot() throws Exception {
        return all.orElseThrow().terminate();
    }

    @Override
    public String log() throws Exception {
        return all.orElseThrow().output();
    }

    @Override
    public void close() throws Exception {
        if (all.isPresent()) {
            all.get().close();
        }
    }

    @Override
    public String toString() {
        return "bot and Discord in one process";
    }
}
