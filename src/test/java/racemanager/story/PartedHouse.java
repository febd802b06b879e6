package racemanager.story;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import racemanager.app.RunningProcess;
import racemanager.app.ShippedJar;

/** Discord in a process of its own, and the command {@code run} of a jar that has no playground in it. */
final class PartedHouse implements House {

    private final Path directory;
    private final Map<String, String> settings;
    private Optional<RunningProcess> discord = Optional.empty();
    private Optional<RunningProcess> bot = Optional.empty();
    private Map<String, String> invitation = Map.of();
    private String address = "";

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
            startDiscord();
        }
        var started = ShippedJar.start(BotOnlyJar.in(directory), directory, variables(), "run");
        bot = Optional.of(started);
        started.awaitLine("Ready\\.");
    }

    private Map<String, String> variables() {
        var all = new HashMap<>(invitation);
        all.putAll(settings);
        return all;
    }

    private void startDiscord() throws Exception {
        var started = ShippedJar.start(directory, Map.of(), "playground", "--without-bot", "--port", "0");
        discord = Optional.of(started);
        var bidden = started.awaitLine("DISCORD_API_URL=(\\S+) DISCORD_TOKEN=(\\S+)");
        address = started.awaitLine("Open (http://\\S+) in a browser").group(1);
        invitation = Map.of(
                "DISCORD_API_URL",
                bidden.group(1),
                "DISCORD_TOKEN",
                bidden.group(2),
                "CRM_STORE",
                "bot",
                "CRM_HTTP_PORT",
                "0");
    }

    /** With these variables a bot finds this Discord. */
    Map<String, String> invitation() {
        return invitation;
    }

    @Override
    public Page page() {
        return new Page(address);
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
