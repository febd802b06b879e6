package racemanager.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import racemanager.outside.NodeFolder.MissingException;
import racemanager.playground.Playground;

/** The bot written with discord.js, and the installation that it needs. */
final class DiscordJs {

    private static final String NAME = "discord.js";
    private static final Path SOURCE = Path.of("src", "test", "node", "discord-js");
    private static final int OLDEST_NODE = 18;

    /** Megabytes; such a bot takes a fifth of it. */
    private static final String HEAP = "--max-old-space-size=256";

    private DiscordJs() {}

    /** Starts it; skips the test where there is no Node.js or npm cannot install the library. */
    static Program start(Playground playground, Map<String, String> settings) throws IOException {
        try {
            var script = NodeFolder.of(SOURCE, OLDEST_NODE).resolve("bot.mjs").toString();
            return Program.start(playground, settings, List.of("node", HEAP, script));
        } catch (MissingException missing) {
            Folder.need(NAME, false, "discord.js is not tried. " + missing.getMessage());
            throw missing;
        }
    }
}
