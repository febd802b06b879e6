package racemanager.playground.strict;

import java.util.regex.Pattern;
import racemanager.playground.json.Json;
import racemanager.playground.world.Emoji;

/** Which emoji a path names, and how many a message takes. */
public final class ReactionRules {

    private static final int EMOJIS_A_MESSAGE = 20;
    private static final Pattern CUSTOM = Pattern.compile("(?:a:)?(\\w{2,32}):(\\d{15,19})");
    private static final Pattern UNICODE =
            Pattern.compile("[\\p{IsEmoji}\\p{IsEmoji_Modifier}\\x{200D}\\x{FE0F}\\x{E0020}-\\x{E007F}]{1,32}");

    private ReactionRules() {}

    /** The emoji of a path that is already decoded: one of Unicode, or {@code name:id}. */
    public static Emoji emoji(String text) {
        var custom = CUSTOM.matcher(text);
        if (custom.matches()) {
            return new Emoji(Json.id(custom.group(2)), custom.group(1));
        }
        if (!UNICODE.matcher(text).matches()) {
            throw Refusal.of(400, Unknown.EMOJI.code(), "Unknown Emoji");
        }
        return new Emoji(0, text);
    }

    /** 20 different emojis are the most on a message. */
    public static void refuseAbove(int count) {
        if (count > EMOJIS_A_MESSAGE) {
            throw Refusal.of(400, 30010, "Maximum number of reactions reached (" + EMOJIS_A_MESSAGE + ")");
        }
    }
}
