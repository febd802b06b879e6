package racemanager.discord.rest;

import discord4j.rest.http.client.ClientException;
import java.time.Duration;
import java.util.Optional;

/** What Discord says in the body of a refusal; the codes are in its docs, topics/opcodes-and-status-codes. */
public final class DiscordError {

    public static final int UNKNOWN_CHANNEL = 10003;
    public static final int UNKNOWN_MEMBER = 10007;
    public static final int UNKNOWN_MESSAGE = 10008;
    public static final int UNKNOWN_ROLE = 10011;
    public static final int UNKNOWN_USER = 10013;
    public static final int UNKNOWN_WEBHOOK = 10015;
    public static final int UNKNOWN_INTERACTION = 10062;
    public static final int EDITED_TOO_OFTEN = 30046;
    public static final int OPENED_TOO_FAST = 40003;
    public static final int ALREADY_ACKNOWLEDGED = 40060;
    public static final int MISSING_ACCESS = 50001;
    public static final int MISSING_PERMISSIONS = 50013;
    public static final int INVALID_WEBHOOK_TOKEN = 50027;
    public static final int INVALID_FORM = 50035;

    private static final Duration UNSAID = Duration.ofSeconds(1);

    /** Discord's error code, 0 where it said none. */
    public static int code(Throwable failure) {
        return field(failure, "code").map(Number::intValue).orElse(0);
    }

    /** Whether Discord will not have it in that channel, whenever it is tried: it is gone, or closed to the bot. */
    static boolean isRefusal(Throwable failure) {
        return switch (code(failure)) {
            case UNKNOWN_CHANNEL, MISSING_ACCESS, MISSING_PERMISSIONS -> true;
            default -> false;
        };
    }

    /** The wait that a 429 asks for, from its body or its header; one second where it says nothing. */
    public static Duration retryAfter(ClientException tooMany) {
        return field(tooMany, "retry_after")
                .map(Number::doubleValue)
                .or(() -> header(tooMany))
                .map(seconds -> Duration.ofMillis((long) Math.ceil(seconds * 1000)))
                .orElse(UNSAID);
    }

    private static Optional<Double> header(ClientException tooMany) {
        try {
            return Optional.ofNullable(tooMany.getHeaders().get("Retry-After")).map(Double::parseDouble);
        } catch (NumberFormatException aDate) {
            return Optional.empty();
        }
    }

    private static Optional<Number> field(Throwable failure, String name) {
        return failure instanceof ClientException refused
                ? refused.getErrorResponse()
                        .map(body -> body.getFields().get(name))
                        .filter(Number.class::isInstance)
                        .map(Number.class::cast)
                : Optional.empty();
    }

    private DiscordError() {}
}
