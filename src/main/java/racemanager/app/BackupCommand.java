package racemanager.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import racemanager.app.upkeep.Upkeep;
import racemanager.app.upkeep.UpkeepCall;

/** {@code backup DIR}: a copy of the store, also while the bot runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copies the store as it is now to a directory. The bot may run meanwhile, and goes on.",
            "The copy holds everything, personal data included: keep it as carefully as the store."
        })
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "DIR", description = "Where to; a directory that is empty or not there yet.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path target;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var backup = new Upkeep.Backup(target.toAbsolutePath().normalize());
        out.println(new UpkeepCall(options.settings(), InstantSource.system()).carryOut(backup, out::println));
        return 0;
    }
}
