package racemanager.playground;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import racemanager.playground.json.Json;

/** Bot tokens as Discord writes them: the bot's id in base64, then two parts that mean nothing to others. */
final class BotToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private BotToken() {}

    static String next(long botId) {
        var id = Long.toString(botId).getBytes(StandardCharsets.US_ASCII);
        return encoded(id) + "." + encoded(random(4)) + "." + encoded(random(27));
    }

    /** The id in the first part; 0 where there is none. */
    static long botId(String token) {
        try {
            var first = token.split("\\.", 2)[0];
            return Json.id(new String(Base64.getUrlDecoder().decode(first), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notBase64) {
            return 0;
        }
    }

    private static byte[] random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
