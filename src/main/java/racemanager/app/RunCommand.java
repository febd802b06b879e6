package racemanager.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code run}: the bot on Discord, until it is told to stop. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Connects the bot to Discord with the token in DISCORD_TOKEN and runs until it is stopped.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Override
    public Integer call() throws Exception {
        var settings = options.settings();
        settings.requiredToken();
        new Program(settings).run(Assembly::run);
        return 0;
    }
}
