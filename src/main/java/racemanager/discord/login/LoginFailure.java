package racemanager.discord.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import discord4j.rest.http.client.ClientException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Says what a failed login means. */
final class LoginFailure {

    static LoginException explained(ApiAddress address, Throwable failure) {
        if (failure instanceof LoginException said) {
            return said;
        }
        if (failure instanceof ClientException answered) {
            return answered(address, answered);
        }
        return isUnreachable(failure)
                ? new LoginException(
                        "Discord cannot be reached at " + address.url() + " (" + reason(failure)
                                + "). Check the network, or DISCORD_API_URL.",
                        failure)
                : new LoginException(unlikeDiscord(address, reason(failure)), failure);
    }

    private static LoginException answered(ApiAddress address, ClientException answer) {
        int status = answer.getStatus().code();
        return switch (status) {
            case 401 ->
                new LoginException(
                        "Discord does not accept the token in DISCORD_TOKEN. It may have been reset; take the present one"
                                + " from Bot, Reset Token, in Discord's developer portal.",
                        answer);
            case 429 ->
                new LoginException(
                        "Discord refuses to answer this address for now, because of too many requests. Try again later.",
                        answer);
            default ->
                status >= 500
                        ? new LoginException(
                                "Discord is out of order at " + address.url() + " (HTTP " + status
                                        + "). Try again later.",
                                answer)
                        : new LoginException(unlikeDiscord(address, "HTTP " + status), answer);
        };
    }

    private static boolean isUnreachable(Throwable failure) {
        return failure instanceof TimeoutException
                || (failure instanceof IOException && !(failure instanceof JsonProcessingException));
    }

    private static String unlikeDiscord(ApiAddress address, String how) {
        return "The server at " + address.url() + " does not answer like Discord's API (" + how
                + "). Check DISCORD_API_URL.";
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }

    private LoginFailure() {}
}
