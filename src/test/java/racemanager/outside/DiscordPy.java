package racemanager.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.outside.Folder.Run;
import racemanager.playground.Playground;

/** The bot written with discord.py, and the Python that has that library. */
final class DiscordPy {

    private static final String NAME = "discord.py";
    private static final Path SOURCE = Path.of("src", "test", "python", "discord-py");

    private DiscordPy() {}

    /** Starts it; skips the test where no Python has the library. */
    static Program start(Playground playground) throws IOException {
        var python = withLibrary();
        Folder.need(
                NAME,
                python.isPresent(),
                "No Python here has discord.py, so it is not tried: install Debian's package python3-discord.");
        var script = Folder.copied(SOURCE).resolve("bot.py").toString();
        return Program.start(playground, Map.of("PYTHONDONTWRITEBYTECODE", "1"), List.of(python.orElseThrow(), script));
    }

    /** The python3 of the path may be another than that for which the system's packages are. */
    private static Optional<String> withLibrary() {
        return Stream.of("python3", "/usr/bin/python3")
                .filter(python -> Run.of(Path.of("."), List.of(python, "-c", "import discord.app_commands"))
                                .exitCode()
                        == 0)
                .findFirst();
    }
}
