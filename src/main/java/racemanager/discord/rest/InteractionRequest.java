package racemanager.discord.rest;

import discord4j.rest.request.DiscordWebRequest;
import java.util.Optional;

/** A request that an interaction's token allows; Discord counts these outside the bot's global rate limit. */
record InteractionRequest(DiscordWebRequest request, String token, boolean first) {

    private static final String CALLBACK = "/interactions/{interaction.id}/{interaction.token}/";
    private static final String WEBHOOK = "/webhooks/{webhook.id}/{webhook.token}";
    private static final int TOKEN = 3;

    /** Empty when this is any other request. */
    static Optional<InteractionRequest> of(DiscordWebRequest request) {
        String template = request.getRoute().getUriTemplate();
        boolean callback = template.startsWith(CALLBACK);
        if (!callback && !template.startsWith(WEBHOOK)) {
            return Optional.empty();
        }
        String token = request.getCompleteUri().split("/", -1)[TOKEN];
        return Optional.of(new InteractionRequest(request, token, callback));
    }
}
