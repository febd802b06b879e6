package racemanager.discord.rest;

import discord4j.rest.http.client.ClientException;
import racemanager.discord.interaction.Unheard;
import racemanager.discord.interaction.Unheard.Why;

/** Tells what it means for an interaction when Discord did not take an answer. */
final class Unanswered {

    private static final int TOO_MANY_REQUESTS = 429;

    /** The failure itself when Discord finds fault with the answer, which another one can replace. */
    static Throwable explained(Throwable failure) {
        return switch (DiscordError.code(failure)) {
            case DiscordError.UNKNOWN_INTERACTION, DiscordError.UNKNOWN_WEBHOOK, DiscordError.INVALID_WEBHOOK_TOKEN ->
                new Unheard(Why.LATE, failure);
            case DiscordError.ALREADY_ACKNOWLEDGED -> new Unheard(Why.TAKEN, failure);
            default -> isUnsure(failure) ? new Unheard(Why.UNSURE, failure) : failure;
        };
    }

    private static boolean isUnsure(Throwable failure) {
        return failure instanceof ClientException refused
                ? refused.getStatus().code() == TOO_MANY_REQUESTS
                        || refused.getStatus().code() >= 500
                : RetryPolicy.isConnectionLost(failure);
    }

    private Unanswered() {}
}
