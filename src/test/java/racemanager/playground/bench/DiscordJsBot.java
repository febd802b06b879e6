package racemanager.playground.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import racemanager.outside.NodeFolder;

/** A small bot written with discord.js, which keeps registrations in SQLite. */
record DiscordJsBot(Path folder) implements ComparedBot {

    private static final Path SOURCE = Path.of("src", "test", "node", "discord-js-bench");
    private static final int OLDEST_NODE = 20;
    private static final String HEAP = "--max-old-space-size=512";

    /** Has it ready to run; throws {@link NodeFolder.MissingException} where it cannot be had. */
    static DiscordJsBot installed() throws IOException {
        return new DiscordJsBot(NodeFolder.of(SOURCE, OLDEST_NODE));
    }

    @Override
    public String title() {
        return "discord.js, SQLite";
    }

    @Override
    public BenchProcess start(Path directory, BenchServer server) throws IOException {
        var variables = new HashMap<>(server.invitation());
        variables.put("BENCH_STORE", directory.resolve("registrations.db").toString());
        var script = folder.resolve("bot.mjs").toString();
        return BenchProcess.of(directory, variables, List.of("node", HEAP, script));
    }

    @Override
    public OfferedRace race(PressingCrowd crowd, BenchServer server, int drivers) throws InterruptedException {
        return OfferedRace.postedIn(crowd);
    }
}
