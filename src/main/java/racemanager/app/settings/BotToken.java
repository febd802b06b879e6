package racemanager.app.settings;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret with which a bot signs in to Discord; it shows itself to nobody who only prints it. */
public record BotToken(String secret) {

    /** Discord issues three parts of URL-safe base64 joined by dots; the first is the bot's id in digits. */
    private static final Pattern SHAPE = Pattern.compile("([\\w-]+)={0,2}\\.[\\w-]+\\.[\\w-]+");

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,19}");

    /** Empty when this cannot be a bot's token. */
    static Optional<BotToken> parse(String typed) {
        var secret = typed.strip();
        var shape = SHAPE.matcher(secret);
        return shape.matches() && saysAnId(shape.group(1)) ? Optional.of(new BotToken(secret)) : Optional.empty();
    }

    private static boolean saysAnId(String part) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1);
            return ID.matcher(text).matches();
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "BotToken(hidden)";
    }
}
