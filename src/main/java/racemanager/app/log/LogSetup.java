package racemanager.app.log;

import java.util.Locale;
import org.slf4j.LoggerFactory;
import racemanager.app.settings.Settings;
import racemanager.discord.login.BotToken;

/** Prepares the log by the settings. Has to run before anything is logged, because logback reads its file only once. */
public final class LogSetup {

    /** Read by {@code logback.xml}. */
    private static final String FORM = "racemanager.log";

    private static final String TARGET = "racemanager.log-target";
    private static final String LEVEL = "racemanager.log-level";

    private LogSetup() {}

    /** Only warnings, and on standard error: for commands that print what they were asked for. To be called first. */
    public static void quietly() {
        System.setProperty(TARGET, "System.err");
        System.setProperty(LEVEL, "WARN");
    }

    public static void by(Settings settings) {
        System.setProperty(FORM, settings.log().name().toLowerCase(Locale.ROOT));
        settings.token().map(BotToken::secret).ifPresent(TokenMask::hide);
        // Actors that log while slf4j is still being prepared make it complain on standard error.
        LoggerFactory.getILoggerFactory();
    }
}
