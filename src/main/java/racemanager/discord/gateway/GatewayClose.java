package racemanager.discord.gateway;

import discord4j.common.close.CloseException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Why a gateway connection ended for good, and when another one is worth trying; Discord's docs list the close codes. */
final class GatewayClose {

    private static final int TOKEN_REFUSED = 4004;
    private static final int INVALID_SHARD = 4010;
    private static final int SHARDING_REQUIRED = 4011;
    private static final int INVALID_VERSION = 4012;
    private static final int INVALID_INTENTS = 4013;
    private static final int DISALLOWED_INTENTS = 4014;

    /** Discord resets the token of a bot that starts 1,000 sessions a day, so what needs a human is tried rarely. */
    private static final Duration NEEDS_A_HUMAN = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    /** A sentence for the log. */
    static String explained(Throwable failure) {
        return switch (code(failure)) {
            case TOKEN_REFUSED ->
                "Discord does not accept the token any more. It was probably reset; set the new one and restart.";
            case SHARDING_REQUIRED, INVALID_SHARD ->
                "Discord does not accept this number of shards. Configure at least as many as it recommends.";
            case INVALID_VERSION -> "Discord does not speak this version of the gateway any more. Update the bot.";
            case INVALID_INTENTS, DISALLOWED_INTENTS ->
                "Discord does not allow the bot's intents, although it only asks for guilds.";
            default -> "The gateway connection ended: " + said(failure) + ".";
        };
    }

    private static String said(Throwable failure) {
        var message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }

    /** How long to wait after so many attempts in a row that failed. */
    static Duration pause(int failures, Throwable failure) {
        if (needsHuman(failure)) {
            return NEEDS_A_HUMAN;
        }
        var growing = Duration.ofSeconds(1L << Math.min(failures, DOUBLINGS));
        var capped = growing.compareTo(LONGEST) > 0 ? LONGEST : growing;
        return capped.plusMillis(ThreadLocalRandom.current().nextLong(capped.toMillis()));
    }

    static boolean needsHuman(Throwable failure) {
        int code = code(failure);
        return code == TOKEN_REFUSED || (code >= INVALID_SHARD && code <= DISALLOWED_INTENTS);
    }

    private static int code(Throwable failure) {
        return failure instanceof CloseException closed ? closed.getCode() : 0;
    }

    private GatewayClose() {}
}
