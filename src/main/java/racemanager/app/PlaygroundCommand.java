package racemanager.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import racemanager.app.settings.Settings;

/** {@code playground}: a Discord on this machine with a page to try the bot on. */
@Command(
        name = "playground",
        mixinStandardHelpOptions = true,
        description = "Starts a Discord on this machine, and the bot on it; needs no token and no account.")
final class PlaygroundCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port of the page, 0 for any free one (default: CRM_PLAYGROUND_PORT, else 8700).")
    private @Nullable String port;

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Writes every REST request of the bot with its answer to a file in this directory"
                    + " (default: CRM_PLAYGROUND_RECORD, else none).")
    private @Nullable String recording;

    @Option(names = "--without-bot", description = "Leaves the bot away, for one that you start yourself.")
    private boolean withoutBot;

    @Override
    public Integer call() throws Exception {
        new Program(settings()).run(Assembly.playground(!withoutBot));
        return 0;
    }

    private Settings settings() {
        var settings = options.settings();
        var at = port == null ? settings : settings.withPlaygroundPort(port);
        return recording == null ? at : at.withPlaygroundRecording(recording);
    }
}
