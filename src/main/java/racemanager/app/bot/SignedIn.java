package racemanager.app.bot;

import java.time.Duration;
import java.time.InstantSource;
import racemanager.discord.login.ApiAddress;
import racemanager.discord.login.BotToken;
import racemanager.discord.login.DiscordConnection;
import racemanager.discord.login.Login;

/** The connection to Discord, given back at the end. */
public final class SignedIn implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final DiscordConnection discord;

    private SignedIn(DiscordConnection discord) {
        this.discord = discord;
    }

    /** Logs in once; what is wrong with token or address is a user error. */
    public static SignedIn with(BotToken token, String apiUrl, InstantSource clock) {
        var login = Login.login(token, ApiAddress.parse(apiUrl), clock);
        return new SignedIn(login.blockOptional().orElseThrow());
    }

    public DiscordConnection discord() {
        return discord;
    }

    /** Ends every connection in the middle, as a crash would. */
    public void cut() {
        discord.cut();
    }

    @Override
    public void close() {
        discord.close().block(FAREWELL);
    }
}
