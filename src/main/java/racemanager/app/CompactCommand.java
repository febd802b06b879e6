package racemanager.app;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import racemanager.app.upkeep.Upkeep;
import racemanager.app.upkeep.UpkeepCall;

/** {@code compact}: a smaller store. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = {
            "Gives the store's free space back to the disk.",
            "The bot may run, but answers nobody until it is done: choose an hour without a race."
        })
final class CompactCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        out.println(new UpkeepCall(options.settings(), InstantSource.system())
                .carryOut(new Upkeep.Compact(), out::println));
        return 0;
    }
}
