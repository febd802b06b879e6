package racemanager.playground.bench;

import discord4j.core.DiscordClientBuilder;
import discord4j.core.GatewayDiscordClient;
import discord4j.core.event.domain.interaction.ButtonInteractionEvent;
import discord4j.core.event.domain.interaction.ChatInputInteractionEvent;
import discord4j.core.event.domain.interaction.ModalSubmitInteractionEvent;
import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.Button;
import discord4j.core.object.component.Label;
import discord4j.core.object.component.TextInput;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.gateway.intent.Intent;
import discord4j.gateway.intent.IntentSet;
import discord4j.rest.request.RouterOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import racemanager.discord.rest.InteractionClient;
import reactor.core.publisher.Mono;

/** Discord4J with our way of answering interactions and nothing behind it: what it is told, it forgets. */
public final class BareBot {

    /** Such a bot in the comparison. */
    record Compared(String heap) implements ComparedBot {

        @Override
        public String title() {
            return "bare Discord4J, nothing stored";
        }

        @Override
        public BenchProcess start(Path directory, BenchServer server) throws IOException {
            return BenchProcess.ofTests(directory, heap, server.invitation(), BareBot.class);
        }

        @Override
        public OfferedRace race(PressingCrowd crowd, BenchServer server, int drivers) throws InterruptedException {
            return OfferedRace.postedIn(crowd);
        }
    }

    private static final ActionRow BUTTONS =
            ActionRow.of(Button.primary("register", "Register"), Button.secondary("details", "Details"));

    private BareBot() {}

    /** The variables {@code DISCORD_API_URL} and {@code DISCORD_TOKEN} say where; runs until it is killed. */
    public static void main(String[] arguments) {
        var api = System.getenv("DISCORD_API_URL");
        DiscordClientBuilder.create(System.getenv("DISCORD_TOKEN"))
                .setExtraOptions(options -> rebased(options, api))
                .build(InteractionClient::new)
                .gateway()
                .setEnabledIntents(IntentSet.of(Intent.GUILDS))
                .withGateway(BareBot::serve)
                .block();
    }

    private static RouterOptions rebased(RouterOptions options, String api) {
        return new RouterOptions(
                options.getAuthorizationScheme(),
                options.getToken(),
                options.getReactorResources(),
                options.getExchangeStrategies(),
                options.getResponseTransformers(),
                options.getGlobalRateLimiter(),
                options.getRequestQueueFactory(),
                api);
    }

    private static Mono<Void> serve(GatewayDiscordClient client) {
        return Mono.when(
                client.on(ChatInputInteractionEvent.class, BareBot::command),
                client.on(ButtonInteractionEvent.class, BareBot::press),
                client.on(ModalSubmitInteractionEvent.class, BareBot::submit),
                registration(client));
    }

    private static Mono<Void> registration(GatewayDiscordClient client) {
        var rest = client.getRestClient();
        return rest.getApplicationId()
                .flatMapMany(application -> rest.getApplicationService()
                        .bulkOverwriteGlobalApplicationCommand(
                                application,
                                List.of(
                                        named("ping", "Tells that the bot is there"),
                                        named("race", "Posts a race to register for"))))
                .then();
    }

    private static ApplicationCommandRequest named(String name, String description) {
        return ApplicationCommandRequest.builder()
                .name(name)
                .description(description)
                .build();
    }

    private static Mono<Void> command(ChatInputInteractionEvent event) {
        return event.getCommandName().equals("ping")
                ? event.reply("Pong").withEphemeral(true)
                : event.reply("Grand Final").withComponents(BUTTONS);
    }

    private static Mono<Void> press(ButtonInteractionEvent event) {
        return event.getCustomId().equals("details")
                ? event.reply("Spa, Friday").withEphemeral(true)
                : opens(event);
    }

    private static Mono<Void> opens(ButtonInteractionEvent event) {
        return event.presentModal()
                .withCustomId("registration")
                .withTitle("Register")
                .withComponents(
                        Label.of("Full name", TextInput.small("name")),
                        Label.of("Steam account", TextInput.small("account")));
    }

    private static Mono<Void> submit(ModalSubmitInteractionEvent event) {
        return event.reply(ComparedBot.WELCOME + " of Grand Final.").withEphemeral(true);
    }
}
