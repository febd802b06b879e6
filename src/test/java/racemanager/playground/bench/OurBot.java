package racemanager.playground.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import racemanager.story.PublishedRace;

/** Community Race Manager as it is shipped: the command {@code run}. */
record OurBot(String heap) implements ComparedBot {

    private static final String FIGURES = "Health and figures: (http://\\S+)/health";

    static BenchProcess started(Path directory, String heap, BenchServer server) throws IOException {
        var variables = new HashMap<>(server.invitation());
        variables.put("CRM_HTTP_PORT", "0");
        variables.put("CRM_STORE", store(directory).toString());
        return BenchProcess.start(directory, heap, variables, List.of("run"), "Ready\\.", FIGURES);
    }

    /** Where a bot with its files in this directory keeps them. */
    static Path store(Path directory) {
        return directory.resolve("bot");
    }

    @Override
    public String title() {
        return "Community Race Manager";
    }

    @Override
    public BenchProcess start(Path directory, BenchServer server) throws IOException {
        return started(directory, heap, server);
    }

    @Override
    public OfferedRace race(PressingCrowd crowd, BenchServer server, int drivers) {
        var race = PublishedRace.withPlaces(server.page(), crowd.guild(), drivers);
        return new OfferedRace(
                BenchGesture.press(race.channel(), race.message(), race.details()),
                BenchGesture.press(race.channel(), race.message(), race.register()));
    }

    @Override
    public Optional<String> figures(BenchProcess process) {
        return Optional.of(process.await(1).group(1) + "/metrics");
    }
}
