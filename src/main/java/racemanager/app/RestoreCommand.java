package racemanager.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import racemanager.app.upkeep.Amounts;
import racemanager.store.Restore;

/** {@code restore DIR}: a backup becomes the store. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a backup in the place of the store. Stop the bot first.",
            "The backup is read in full before anything is changed, and stays as it is."
        })
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "DIR", description = "The backup.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path backup;

    @Option(names = "--force", description = "Replaces a store that is there already; it is kept beside the new one.")
    private boolean force;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var store = options.settings().store().toAbsolutePath().normalize();
        var from = backup.toAbsolutePath().normalize();
        var restored = Restore.of(from, store, force);
        var out = spec.commandLine().getOut();
        out.printf("The backup %s is restored to %s: %s.%n", from, store, Amounts.of(restored.count()));
        restored.replaced()
                .ifPresent(old ->
                        out.printf("The store that was there is kept in %s: delete it when all is well.%n", old));
        return 0;
    }
}
