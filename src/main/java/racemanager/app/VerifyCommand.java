package racemanager.app;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import racemanager.app.upkeep.Upkeep;
import racemanager.app.upkeep.UpkeepCall;

/** {@code verify}: whether every record of the store is what was written. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Reads every record of the store and tells counts, sizes and damage. The bot may run meanwhile.",
            "Exit code 0 when all is sound, 1 otherwise."
        })
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        out.println(
                new UpkeepCall(options.settings(), InstantSource.system()).carryOut(new Upkeep.Verify(), out::println));
        return 0;
    }
}
