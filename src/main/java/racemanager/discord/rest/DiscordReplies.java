package racemanager.discord.rest;

import discord4j.discordjson.json.InteractionApplicationCommandCallbackData;
import discord4j.discordjson.json.InteractionResponseData;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Route;
import discord4j.rest.route.Routes;
import java.util.List;
import java.util.Map;
import racemanager.discord.Choice;
import racemanager.discord.Deferral;
import racemanager.discord.ModalView;
import racemanager.discord.View;
import racemanager.discord.interaction.InteractionToken;
import racemanager.discord.interaction.Replies;
import reactor.core.publisher.Mono;

/** Answers interactions over HTTP; the numbers are Discord's interaction callback types. */
public final class DiscordReplies implements Replies {

    private static final int MESSAGE = 4;
    private static final int DEFERRED_MESSAGE = 5;
    private static final int DEFERRED_UPDATE = 6;
    private static final int UPDATE = 7;
    private static final int CHOICES = 8;
    private static final int MODAL = 9;
    private static final String ORIGINAL = "@original";

    private final Router router;

    /** The router should be an {@link InteractionClient}, or answers wait for each other. */
    public DiscordReplies(Router router) {
        this.router = router;
    }

    @Override
    public Mono<Void> message(InteractionToken token, View view, boolean ephemeral) {
        return callback(token, view, response(MESSAGE, Payloads.callback(view, ephemeral)));
    }

    @Override
    public Mono<Void> update(InteractionToken token, View view) {
        return Mono.defer(() -> sent(Payloads.filled(callback(token), updated(view), view.files())));
    }

    @Override
    public Mono<Void> unchanged(InteractionToken token) {
        return callback(
                token, InteractionResponseData.builder().type(DEFERRED_UPDATE).build());
    }

    @Override
    public Mono<Void> modal(InteractionToken token, ModalView modal) {
        return callback(token, response(MODAL, Payloads.modal(modal)));
    }

    @Override
    public Mono<Void> choices(InteractionToken token, List<Choice> choices) {
        return callback(token, response(CHOICES, Payloads.choices(choices)));
    }

    @Override
    public Mono<Void> defer(InteractionToken token, Deferral deferral) {
        return switch (deferral) {
            case NONE -> Mono.error(new IllegalArgumentException("This route is never deferred"));
            case UPDATE -> unchanged(token);
            case EPHEMERAL -> callback(token, response(DEFERRED_MESSAGE, Payloads.deferred(true)));
            case PUBLIC -> callback(token, response(DEFERRED_MESSAGE, Payloads.deferred(false)));
        };
    }

    @Override
    public Mono<Void> editOriginal(InteractionToken token, View view) {
        return Mono.defer(() -> sent(Payloads.filled(
                Routes.WEBHOOK_MESSAGE_EDIT.newRequest(token.application(), token.token(), ORIGINAL),
                Payloads.originalEdit(view),
                view.files())));
    }

    @Override
    public Mono<Void> deleteOriginal(InteractionToken token) {
        return Mono.defer(
                () -> sent(Routes.WEBHOOK_MESSAGE_DELETE.newRequest(token.application(), token.token(), ORIGINAL)));
    }

    @Override
    public Mono<Void> followUp(InteractionToken token, View view, boolean ephemeral) {
        return Mono.defer(() -> sent(Payloads.filled(
                Routes.WEBHOOK_EXECUTE.newRequest(token.application(), token.token()),
                Payloads.followUp(view, ephemeral),
                view.files())));
    }

    private Mono<Void> callback(InteractionToken token, View view, InteractionResponseData response) {
        return Mono.defer(() -> sent(Payloads.filled(callback(token), response, view.files())));
    }

    private Mono<Void> callback(InteractionToken token, InteractionResponseData response) {
        return Mono.defer(() -> sent(callback(token).body(response)));
    }

    private static DiscordWebRequest callback(InteractionToken token) {
        Route route = Routes.INTERACTION_RESPONSE_CREATE;
        return route.newRequest(Long.toUnsignedString(token.interaction()), token.token());
    }

    /** Discord4J's own type cannot say which files the message has from now on; unsaid, it would keep all it had. */
    private static Map<String, Object> updated(View view) {
        return Map.of("type", UPDATE, "data", Payloads.edited(view, view.files()));
    }

    private static InteractionResponseData response(int type, InteractionApplicationCommandCallbackData data) {
        return InteractionResponseData.builder().type(type).data(data).build();
    }

    private Mono<Void> sent(DiscordWebRequest request) {
        return router.exchange(request).skipBody().onErrorMap(Unanswered::explained);
    }
}
