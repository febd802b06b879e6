package racemanager.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.app.bot.Bot;
import racemanager.app.bot.RunningNode;
import racemanager.app.bot.SignedIn;
import racemanager.app.upkeep.ControlEndpoint;

/** One life of the bot, from its login until it is stopped in order or killed. */
final class BotLife implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BotLife.class);

    private final BotPlan plan;
    private final Parts parts = new Parts();
    private volatile Optional<SignedIn> discord = Optional.empty();
    private volatile Optional<RunningNode> node = Optional.empty();
    private volatile Optional<ControlEndpoint> ear = Optional.empty();
    private volatile boolean killed;

    BotLife(BotPlan plan) {
        this.plan = plan;
    }

    /**
     * Starts the bot's parts and returns when it listens to Discord.
     *
     * @param onFatal told when the bot can no longer do its work; not when it was killed
     */
    void start(Consumer<Throwable> onFatal) throws Exception {
        var clock = plan.clock();
        var line = parts.start("line to Discord", () -> SignedIn.with(plan.token(), plan.apiUrl(), clock));
        discord = Optional.of(line);
        var actors = parts.start(
                "actors", () -> RunningNode.start(plan.settings().all(), plan.health(), unlessKilled(onFatal)));
        node = Optional.of(actors);
        ear = Optional.of(
                parts.start("ear for commands", () -> ControlEndpoint.open(actors.system(), clock, PlainSentence::in)));
        Bot.start(plan.settings(), actors, line.discord(), plan.meters(), plan.health(), clock);
    }

    private Consumer<Throwable> unlessKilled(Consumer<Throwable> onFatal) {
        return failure -> {
            if (!killed) {
                onFatal.accept(failure);
            }
        };
    }

    /** Ends it in the middle of whatever it does, as nearly as one process can; another life may begin afterwards. */
    void kill() {
        killed = true;
        discord.ifPresent(SignedIn::cut);
        node.ifPresent(actors -> closeQuietly(actors::kill));
        ear.ifPresent(BotLife::closeQuietly);
        RunningNode.watched().forEach(plan.health()::forget);
    }

    private static void closeQuietly(AutoCloseable deed) {
        try {
            deed.close();
        } catch (Exception failure) {
            log.warn("A part of the killed bot did not end", failure);
        }
    }

    @Override
    public void close() {
        if (!killed) {
            parts.close();
        }
    }
}
