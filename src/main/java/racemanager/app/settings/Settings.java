package racemanager.app.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValueFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import racemanager.app.steam.SteamAccess;
import racemanager.discord.login.BotToken;
import racemanager.kernel.UserError;

/**
 * All that is set from outside, checked.
 *
 * @param token the bot's, where one is set
 * @param apiUrl where Discord's REST API answers, without a slash at the end
 * @param steam how Steam is asked whose a chosen name is
 * @param store the directory that holds everything acknowledged
 * @param http where {@code /health} and {@code /metrics} answer; port 0 means any free one
 * @param playground what the playground needs
 * @param log how the log is written
 * @param all every setting of every part, for the actor system and the store; token and key are not in it
 */
public record Settings(
        Optional<BotToken> token,
        URI apiUrl,
        SteamAccess steam,
        Path store,
        InetSocketAddress http,
        PlaygroundPlace playground,
        LogForm log,
        Config all) {

    /**
     * Where the playground listens on this machine (port 0 means any free one), where it keeps its world, and where it
     * writes down what bots ask of it, if anywhere.
     */
    public record PlaygroundPlace(int port, Path directory, Optional<Path> recording) {}

    /**
     * Reads, strongest first: the environment, system properties, the file, the defaults in the jar.
     *
     * @param file the file that the person named, or empty for {@code conf/racemanager.conf} if there is one
     * @throws UserError about the first thing that cannot be used
     */
    public static Settings read(Optional<Path> file, Map<String, String> environment) {
        return new SettingsReader(SettingsFile.merged(file, environment)).settings();
    }

    /** The token of a bot that is to sign in to Discord itself; without one, a {@link UserError}. */
    public BotToken requiredToken() {
        return token.orElseThrow(() -> new UserError("There is no Discord token: set DISCORD_TOKEN to your bot's token,"
                + " or use the command \"playground\", which needs neither Discord nor a token."));
    }

    /** The same settings with the store's directory that was typed. */
    public Settings withStore(String typed) {
        var directory = SettingsReader.directory("--store", typed);
        var path = ConfigValueFactory.fromAnyRef(directory.toString(), "--store");
        return new Settings(
                token, apiUrl, steam, directory, http, playground, log, all.withValue(Setting.STORE.path(), path));
    }

    /** The same settings with the port that was typed for the playground's page. */
    public Settings withPlaygroundPort(String typed) {
        var port = SettingsReader.port("--port", typed);
        return with(new PlaygroundPlace(port, playground.directory(), playground.recording()));
    }

    /** The same settings with the directory that was typed for the playground's recordings. */
    public Settings withPlaygroundRecording(String typed) {
        var recording = Optional.of(SettingsReader.directory("--record", typed));
        return with(new PlaygroundPlace(playground.port(), playground.directory(), recording));
    }

    private Settings with(PlaygroundPlace other) {
        return new Settings(token, apiUrl, steam, store, http, other, log, all);
    }
}
