package racemanager.app.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import racemanager.app.settings.Settings.PlaygroundPlace;
import racemanager.app.steam.SteamAccess;
import racemanager.app.steam.SteamKey;
import racemanager.discord.login.BotToken;
import racemanager.discord.login.LoginException;
import racemanager.kernel.UserError;

/** Turns text into settings, and text that cannot be one into a sentence. */
final class SettingsReader {

    private final Config config;

    SettingsReader(Config config) {
        this.config = config;
    }

    Settings settings() {
        return new Settings(
                token(),
                apiUrl(Setting.API_URL, "https://discord.com/api/v10"),
                new SteamAccess(steamKey(), apiUrl(Setting.STEAM_URL, "https://api.steampowered.com")),
                directory(Setting.STORE),
                new InetSocketAddress(host(), port(Setting.HTTP_PORT)),
                new PlaygroundPlace(
                        port(Setting.PLAYGROUND_PORT), directory(Setting.PLAYGROUND_DIRECTORY), recording()),
                log(),
                config.withoutPath(Setting.TOKEN.path()).withoutPath(Setting.STEAM_KEY.path()));
    }

    private Optional<BotToken> token() {
        var typed = text(Setting.TOKEN);
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BotToken.parse(typed));
        } catch (LoginException malformed) {
            throw new UserError(
                    where(Setting.TOKEN)
                            + " is not a bot token, which has three parts joined by dots;"
                            + " copy it again from discord.com/developers, page Bot, button Reset Token.",
                    malformed);
        }
    }

    private Optional<SteamKey> steamKey() {
        var typed = text(Setting.STEAM_KEY);
        if (typed.isBlank()) return Optional.empty();
        return Optional.of(SteamKey.parse(typed)
                .orElseThrow(() -> new UserError(where(Setting.STEAM_KEY)
                        + " is not a key for Steam, which has 32 digits and letters from A to F;"
                        + " copy it again from steamcommunity.com/dev/apikey.")));
    }

    private URI apiUrl(Setting setting, String example) {
        var typed = text(setting);
        return address(typed).orElseThrow(() -> refused(setting, typed, "it must be an address like " + example));
    }

    private static Optional<URI> address(String typed) {
        try {
            var url = new URI(typed.replaceAll("/+$", ""));
            var web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            var bare = url.getQuery() == null && url.getFragment() == null && url.getUserInfo() == null;
            return Optional.of(url).filter(it -> web && bare && it.getHost() != null);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private Path directory(Setting setting) {
        return directory(where(setting), text(setting));
    }

    static Path directory(String where, String typed) {
        try {
            if (!typed.isBlank()) {
                return Path.of(typed);
            }
        } catch (InvalidPathException notAPath) {
            throw refused(where, typed, "it must be the path of a directory");
        }
        throw refused(where, typed, "it must be the path of a directory");
    }

    private Optional<Path> recording() {
        return text(Setting.PLAYGROUND_RECORD).isEmpty()
                ? Optional.empty()
                : Optional.of(directory(Setting.PLAYGROUND_RECORD));
    }

    private InetAddress host() {
        var typed = text(Setting.HTTP_HOST);
        try {
            return InetAddress.getByName(typed);
        } catch (UnknownHostException unknown) {
            throw refused(Setting.HTTP_HOST, typed, "it must be an address of this machine, such as 127.0.0.1");
        }
    }

    private int port(Setting setting) {
        return port(where(setting), text(setting));
    }

    static int port(String where, String typed) {
        if (typed.matches("\\d{1,5}") && Integer.parseInt(typed) <= 65_535) {
            return Integer.parseInt(typed);
        }
        throw refused(where, typed, "it must be a whole number from 0 (any free port) to 65535");
    }

    private LogForm log() {
        var typed = text(Setting.LOG);
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "text" -> LogForm.TEXT;
            case "json" -> LogForm.JSON;
            case String other -> throw refused(Setting.LOG, other, "it must be text or json");
        };
    }

    private String text(Setting setting) {
        try {
            return config.getString(setting.path()).strip();
        } catch (ConfigException unusable) {
            throw new UserError(where(setting) + " must be a single value.", unusable);
        }
    }

    private UserError refused(Setting setting, String typed, String rule) {
        return refused(where(setting), typed, rule);
    }

    private static UserError refused(String where, String typed, String rule) {
        return new UserError("%s is \"%s\"; %s.".formatted(where, typed, rule));
    }

    private String where(Setting setting) {
        return "%s (%s)"
                .formatted(
                        setting.path(), config.getValue(setting.path()).origin().description());
    }
}
