package racemanager.discord.login;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import racemanager.kernel.MemberId;

/** A bot's token: its user id in base64, a time, and a secret, with dots between. */
public record BotToken(String secret, MemberId bot) {

    private static final String HINT =
            " It is shown once under Bot, Reset Token, in Discord's developer portal, and looks like three words with dots between.";

    /** Throws {@link LoginException} for what cannot be a token, without repeating it. */
    public static BotToken parse(String text) {
        String token = text.strip();
        if (token.isEmpty()) {
            throw new LoginException("No Discord token is set. Put the bot's token into DISCORD_TOKEN." + HINT);
        }
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3 || parts[1].isEmpty() || parts[2].isEmpty() || !token.matches("[A-Za-z0-9_.=-]+")) {
            throw new LoginException("DISCORD_TOKEN is not a Discord bot token." + HINT);
        }
        return new BotToken(token, new MemberId(snowflake(parts[0])));
    }

    private static long snowflake(String base64) {
        try {
            String digits =
                    new String(Base64.getUrlDecoder().decode(base64.replace("=", "")), StandardCharsets.US_ASCII);
            if (digits.matches("[0-9]{15,20}")) {
                return Long.parseUnsignedLong(digits);
            }
        } catch (IllegalArgumentException notBase64) {
            throw new LoginException("DISCORD_TOKEN is damaged: its first part is no id." + HINT, notBase64);
        }
        throw new LoginException("DISCORD_TOKEN is damaged: its first part is no id." + HINT);
    }

    @Override
    public String toString() {
        return "the token of bot " + bot.text();
    }
}
