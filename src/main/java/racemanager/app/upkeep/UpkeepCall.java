package racemanager.app.upkeep;

import com.typesafe.config.Config;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import racemanager.app.settings.Settings;
import racemanager.control.ControlAnswer;
import racemanager.control.ControlCall;
import racemanager.kernel.UserError;

/** Has something done with a store: by the bot that has it open, and otherwise by this process. */
public final class UpkeepCall {

    private final Path directory;
    private final Config settings;
    private final InstantSource clock;

    public UpkeepCall(Settings settings, InstantSource clock) {
        this.directory = settings.store().toAbsolutePath().normalize();
        this.settings = settings.all();
        this.clock = clock;
    }

    /**
     * Returns one sentence that says what was done.
     *
     * @param lines takes what is told before the end
     * @throws UserError or another exception with a sentence for the operator when it was not done
     */
    public String carryOut(Upkeep upkeep, Consumer<String> lines) throws Exception {
        requireStore();
        var answer = askTheBot(upkeep, lines);
        if (answer.isEmpty()) {
            try (var alone = LoneStore.open(settings, clock)) {
                return new UpkeepWork(alone.open()).carryOut(upkeep, lines);
            }
        }
        return switch (answer.get()) {
            case ControlAnswer.Done done -> done.sentence();
            case ControlAnswer.Failed failed -> throw new UserError(failed.sentence());
        };
    }

    /** Opening would create one, and a new store is sound, and quickly backed up. */
    private void requireStore() {
        if (!Files.exists(directory.resolve("racemanager.db"))) {
            throw new UserError(
                    "There is no store in " + directory
                            + ": name the bot's with --store or CRM_STORE, or go to the directory in which the bot is started.");
        }
    }

    private Optional<ControlAnswer> askTheBot(Upkeep upkeep, Consumer<String> lines) {
        return ControlCall.open(directory, upkeep.request()).map(call -> {
            try (call) {
                return call.answer(lines);
            }
        });
    }
}
