package racemanager.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import racemanager.app.settings.Settings;

/** What every command understands that does something with the store and then ends. */
final class StoreOptions {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Directory of the store (default: CRM_STORE, else what the configuration says).")
    private @Nullable String store;

    /** Reads the settings; only warnings are logged, and not among what the command prints. */
    Settings settings() {
        var settings = common.quietSettings();
        return store == null ? settings : settings.withStore(store);
    }
}
