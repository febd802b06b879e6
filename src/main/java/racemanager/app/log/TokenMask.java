package racemanager.app.log;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.regex.Pattern;

/** Takes every token out of a line before it is written, whoever wrote it and wherever in the line it stands. */
public final class TokenMask {

    /** A bot's token starts with its id, digits in base64, hence with M, N or O. */
    private static final Pattern BOT_TOKEN =
            Pattern.compile("\\b[MNO][\\w-]{15,36}={0,2}\\.[\\w-]{4,10}\\.[\\w-]{20,}");

    /** The token of an interaction answers for 15 minutes, and stands in the path of Discord's routes. */
    private static final Pattern INTERACTION_TOKEN =
            Pattern.compile("((?:webhooks|interactions)/\\d{5,20}/)[\\w.%-]{16,}");

    /** Logback makes its encoders itself, so what to hide reaches them this way. */
    private static final Set<String> SECRETS = new CopyOnWriteArraySet<>();

    private TokenMask() {}

    /** From now on this text appears in no line; a blank one is passed over. */
    public static void hide(String secret) {
        if (!secret.isBlank()) {
            SECRETS.add(secret);
        }
    }

    static byte[] masked(byte[] line) {
        return masked(new String(line, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same text with {@code (token)} wherever a token stood. */
    public static String masked(String line) {
        var text = line;
        for (var secret : SECRETS) {
            text = text.replace(secret, "(token)");
        }
        text = BOT_TOKEN.matcher(text).replaceAll("(token)");
        return INTERACTION_TOKEN.matcher(text).replaceAll("$1(token)");
    }
}
