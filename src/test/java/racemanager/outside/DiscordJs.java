package racemanager.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import racemanager.outside.Folder.Run;
import racemanager.playground.Playground;

/** The bot written with discord.js, and the installation that it needs. */
final class DiscordJs {

    private static final String NAME = "discord.js";
    private static final Path SOURCE = Path.of("src", "test", "node", "discord-js");
    private static final Pattern MAJOR = Pattern.compile("v(\\d+)\\..*");
    private static final int OLDEST_NODE = 18;

    /** Megabytes; such a bot takes a fifth of it. */
    private static final String HEAP = "--max-old-space-size=256";

    private DiscordJs() {}

    /** Starts it; skips the test where there is no Node.js or npm cannot install the library. */
    static Program start(Playground playground, Map<String, String> settings) throws IOException {
        Folder.need(NAME, nodeMajor() >= OLDEST_NODE, "There is no Node.js 18 or later, so discord.js is not tried.");
        var script =
                Folder.prepared(SOURCE, DiscordJs::install).resolve("bot.mjs").toString();
        return Program.start(playground, settings, List.of("node", HEAP, script));
    }

    private static int nodeMajor() {
        var version =
                MAJOR.matcher(Run.of(Path.of("."), List.of("node", "--version")).output());
        return version.matches() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** Once for each state of the lock file. */
    private static void install(Path folder) throws IOException {
        var lock = Files.readAllBytes(folder.resolve("package-lock.json"));
        var installed = folder.resolve("node_modules").resolve(".installed-lock");
        if (Files.exists(installed) && Arrays.equals(Files.readAllBytes(installed), lock)) {
            return;
        }
        var run = Run.of(folder, List.of("npm", "ci", "--prefer-offline"));
        Folder.need(NAME, run.exitCode() == 0, "npm cannot install discord.js, so it is not tried: " + run.output());
        Files.write(installed, lock);
    }
}
