package racemanager.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import racemanager.app.settings.Settings;

/** What every command that starts something understands. */
final class CommonOptions {

    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "Configuration file (default: conf/racemanager.conf, if it is there).")
    private @Nullable Path file;

    Settings settings() {
        return Settings.read(Optional.ofNullable(file), System.getenv());
    }
}
