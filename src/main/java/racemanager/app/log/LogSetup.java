package racemanager.app.log;

import java.util.Locale;
import racemanager.app.settings.Settings;
import racemanager.discord.login.BotToken;

/** Prepares the log by the settings. Has to run before anything is logged, because logback reads its file only once. */
public final class LogSetup {

    /** Read by {@code logback.xml}. */
    private static final String FORM = "racemanager.log";

    private LogSetup() {}

    public static void by(Settings settings) {
        System.setProperty(FORM, settings.log().name().toLowerCase(Locale.ROOT));
        settings.token().map(BotToken::secret).ifPresent(TokenMask::hide);
    }
}
