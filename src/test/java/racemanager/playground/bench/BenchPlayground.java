package racemanager.playground.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The command {@code playground --without-bot}, with its world in a directory as for anybody. */
record BenchPlayground(BenchProcess process, BenchServer server) implements AutoCloseable {

    static BenchPlayground start(Path directory, String heap) throws IOException {
        var process = BenchProcess.start(
                directory,
                heap,
                Map.of("CRM_STORE", directory.resolve("playground").toString()),
                List.of("playground", "--without-bot", "--port", "0"),
                "DISCORD_API_URL=(\\S+) DISCORD_TOKEN=(\\S+)",
                "Open (http://\\S+) in a browser");
        var invitation = process.await(0);
        var page = process.await(1).group(1);
        return new BenchPlayground(process, new BenchServer(page, invitation.group(1), invitation.group(2)));
    }

    /** The same with so many guilds more. */
    static BenchPlayground withGuilds(Path directory, String heap, int guilds) throws IOException {
        ManyGuilds.found(directory.resolve("playground").resolve("playground"), guilds);
        return start(directory, heap);
    }

    String page() {
        return server.page();
    }

    /** With these variables a bot finds this playground. */
    Map<String, String> invitation() {
        return server.invitation();
    }

    /** The command {@code run} on this playground, once it is ready. */
    BenchProcess invitesTheBot(Path directory, String heap) throws IOException {
        var bot = OurBot.started(directory, heap, server);
        bot.await(0);
        return bot;
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }

    /** What processes that have ended leave behind. */
    static void delete(Path directory) throws IOException {
        try (var all = Files.walk(directory)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
