package racemanager.story;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import racemanager.app.BotOnlyJar;
import racemanager.app.InvitingDiscord;
import racemanager.app.RunningProcess;

/** Discord in a process of its own, and the command {@code run} of a jar that has no playground in it. */
final class PartedHouse implements House {

    private final Path directory;
    private final Map<String, String> settings;
    private Optional<InvitingDiscord> discord = Optional.empty();
    private Optional<RunningProcess> bot = Optional.empty();

    PartedHouse(Path directory) {
        this(directory, Map.of());
    }

    /** With settings of the bot beside those that let it find this Discord. */
    PartedHouse(Path directory, Map<String, String> settings) {
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public void start() throws Exception {
        if (discord.isEmpty()) {
            discord = Optional.of(InvitingDiscord.in(directory));
        }
        var started = BotOnlyJar.start(directory, variables());
        bot = Optional.of(started);
        started.awaitLine("Ready\\.");
    }

    private Map<String, String> variables() {
        var all = new HashMap<>(invitation());
        all.putAll(settings);
        return all;
    }

    /** With these variables a bot finds this Discord. */
    Map<String, String> invitation() {
        return discord.orElseThrow().invitation();
    }

    @Override
    public Page page() {
        return new Page(discord.orElseThrow().address());
    }

    @Override
    public void killBot() throws Exception {
        bot.orElseThrow().kill();
    }

    @Override
    public int stopBot() throws Exception {
        return bot.orElseThrow().terminate();
    }

    @Override
    public String log() throws Exception {
        return bot.orElseThrow().output();
    }

    @Override
    public void close() throws Exception {
        if (bot.isPresent()) {
            bot.get().close();
        }
        if (discord.isPresent()) {
            discord.get().close();
        }
    }

    @Override
    public String toString() {
        return "Discord in one process, the bot in another";
    }
}
