package racemanager.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import racemanager.app.log.LogSetup;
import racemanager.app.settings.Settings;

/** What every command that starts something understands. */
final class CommonOptions {

    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "Configuration file (default: conf/racemanager.conf, if it is there).")
    private @Nullable Path file;

    /** Reads the settings and prepares the log by them. */
    Settings settings() {
        var settings = Settings.read(Optional.ofNullable(file), System.getenv());
        LogSetup.by(settings);
        return settings;
    }

    /** The same for a command whose output is what it prints. */
    Settings quietSettings() {
        LogSetup.quietly();
        return settings();
    }
}
