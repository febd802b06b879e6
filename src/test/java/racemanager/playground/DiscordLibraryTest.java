package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import discord4j.core.DiscordClient;
import discord4j.core.GatewayDiscordClient;
import discord4j.core.event.domain.interaction.ButtonInteractionEvent;
import discord4j.core.event.domain.interaction.ChatInputAutoCompleteEvent;
import discord4j.core.event.domain.interaction.ChatInputInteractionEvent;
import discord4j.core.event.domain.interaction.ModalSubmitInteractionEvent;
import discord4j.core.object.command.ApplicationCommandOption;
import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.Button;
import discord4j.core.object.component.Label;
import discord4j.core.object.component.TextInput;
import discord4j.core.object.entity.Guild;
import discord4j.discordjson.json.ApplicationCommandOptionChoiceData;
import discord4j.discordjson.json.ApplicationCommandOptionData;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.gateway.intent.Intent;
import discord4j.gateway.intent.IntentSet;
import discord4j.rest.request.DefaultRouter;
import discord4j.rest.request.RouterOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.playground.json.Json;
import reactor.core.publisher.Mono;

/** The library that the bot uses completes whole conversations against the playground. */
class DiscordLibraryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private final GatewayDiscordClient bot = connect(playground);

    private static GatewayDiscordClient connect(Playground playground) {
        var client = DiscordClient.builder(playground.token())
                .setExtraOptions(options -> new RouterOptions(
                        options.getToken(),
                        options.getReactorResources(),
                        options.getExchangeStrategies(),
                        options.getResponseTransformers(),
                        options.getGlobalRateLimiter(),
                        options.getRequestQueueFactory(),
                        playground.apiUrl()))
                .build(DefaultRouter::new);
        return client.gateway()
                .setEnabledIntents(IntentSet.of(Intent.GUILDS))
                .login()
                .blockOptional(PATIENCE)
                .orElseThrow();
    }

    @BeforeEach
    void registerCommands() {
        var register = ApplicationCommandRequest.builder()
                .name("register")
                .description("Take part in a race")
                .addOption(ApplicationCommandOptionData.builder()
                        .name("event")
                        .description("Which race")
                        .type(ApplicationCommandOption.Type.STRING.getValue())
                        .required(true)
                        .autocomplete(true)
                        .build())
                .build();
        var applied = bot.rest()
                .getApplicationService()
                .bulkOverwriteGlobalApplicationCommand(bot.getSelfId().asLong(), List.of(register))
                .collectList()
                .block(PATIENCE);
        assertThat(applied)
                .singleElement()
                .satisfies(command -> assertThat(command.name()).isEqualTo("register"));
    }

    @AfterEach
    void stop() {
        // Discord4J sometimes never confirms its goodbye, which is not what is tested here.
        bot.logout().timeout(GOODBYE, Mono.empty()).onErrorComplete().block();
        playground.close();
    }

    @Test
    void aConversationGoesFromCommandOverButtonAndModalToFollowUp() {
        bot.on(
                        ChatInputInteractionEvent.class,
                        event -> event.reply("Ready to race?")
                                .withEphemeral(true)
                                .withComponents(ActionRow.of(
                                        Button.primary("yes", "Yes"), Button.secondary("name", "Give my name"))))
                .subscribe();
        bot.on(ButtonInteractionEvent.class, this::pressed).subscribe();
        bot.on(
                        ModalSubmitInteractionEvent.class,
                        event -> event.reply("Welcome " + nameIn(event))
                                .withEphemeral(true)
                                .then(event.createFollowup("One more thing").withEphemeral(true))
                                .flatMap(message ->
                                        event.editFollowup(message.getId()).withContentOrNull("All said")))
                .subscribe();

        try (var driver = Visitor.in(playground, "driver")) {
            driver.types("race-control", "register", option("Monza")).ok();
            var answer = driver.hears("MESSAGE_CREATE");
            assertThat(answer.path("content").asText()).isEqualTo("Ready to race?");
            assertThat(answer.path("flags").asInt() & 64).isEqualTo(64);

            driver.presses("race-control", answer.path("id").asText(), "yes").ok();
            var updated = driver.hears("MESSAGE_UPDATE");
            assertThat(updated.path("content").asText()).isEqualTo("You are in");

            driver.presses("race-control", answer.path("id").asText(), "name").ok();
            var modal = driver.hears("INTERACTION_MODAL");
            assertThat(modal.path("title").asText()).isEqualTo("Your name");

            driver.sendsModal(
                            "race-control",
                            modal.path("id").asText(),
                            Json.object()
                                    .put("type", 4)
                                    .put("custom_id", "full")
                                    .put("value", "Lena Vogt"))
                    .ok();
            driver.hears(
                    "MESSAGE_CREATE",
                    message -> message.path("content").asText().equals("Welcome Lena Vogt"));
            driver.hears(
                    "MESSAGE_CREATE",
                    message -> message.path("content").asText().equals("One more thing"));
            driver.hears(
                    "MESSAGE_UPDATE",
                    message -> message.path("content").asText().equals("All said"));
        }
        assertThat(playground.warnings()).isEmpty();
    }

    private Mono<Void> pressed(ButtonInteractionEvent event) {
        return event.getCustomId().equals("yes")
                ? event.edit("You are in")
                : event.presentModal("Your name", "names", List.of(Label.of("Full name", TextInput.small("full"))));
    }

    private static String nameIn(ModalSubmitInteractionEvent event) {
        return event.getComponents(TextInput.class).getFirst().getValue().orElse("nobody");
    }

    @Test
    void aDeferredAnswerIsThoughtAboutAndThenEdited() {
        bot.on(ChatInputInteractionEvent.class, event -> event.deferReply().then(event.editReply("Here it is")))
                .subscribe();

        try (var driver = Visitor.in(playground, "driver")) {
            driver.types("paddock", "register", option("Spa")).ok();

            var thinking = driver.hears("MESSAGE_CREATE");
            assertThat(thinking.path("flags").asInt() & 128).isEqualTo(128);
            var answer = driver.hears("MESSAGE_UPDATE");
            assertThat(answer.path("id")).isEqualTo(thinking.path("id"));
            assertThat(answer.path("content").asText()).isEqualTo("Here it is");
            assertThat(answer.path("flags").asInt() & 128).isZero();
        }
    }

    @Test
    void whatIsHalfTypedIsCompleted() {
        bot.on(
                        ChatInputAutoCompleteEvent.class,
                        event -> event.respondWithSuggestions(List.of(ApplicationCommandOptionChoiceData.builder()
                                .name("Monza, Friday")
                                .value("1")
                                .build())))
                .subscribe();

        try (var driver = Visitor.in(playground, "driver")) {
            driver.halfTypes("paddock", "register", option("Mon").put("focused", true))
                    .ok();

            var choices = driver.hears("INTERACTION_CHOICES").path("choices");
            assertThat(choices.path(0).path("name").asText()).isEqualTo("Monza, Friday");
        }
    }

    @Test
    void guildsComeWithTheirRolesAndChannels() {
        var guilds = bot.getGuilds().map(Guild::getName).collectList().block(PATIENCE);
        var roles = bot.getGuilds().flatMap(Guild::getRoles).collectList().block(PATIENCE);
        var channels = bot.getGuilds().flatMap(Guild::getChannels).collectList().block(PATIENCE);
        var self = bot.getGuilds().flatMap(Guild::getSelfMember).collectList().block(PATIENCE);

        assertThat(guilds).containsExactlyInAnyOrder("Apex Sim Racing", "Endurance Virtuelle");
        assertThat(roles).hasSize(10);
        assertThat(channels).hasSize(12);
        assertThat(self).hasSize(2);
    }

    @Test
    void aDroppedConnectionIsResumedAndNothingIsMissed() {
        bot.on(ChatInputInteractionEvent.class, event -> event.reply("Still here"))
                .subscribe();

        try (var driver = Visitor.in(playground, "driver")) {
            playground.misbehave().dropGateway();
            driver.hears("BOT_STATUS", status -> !status.path("connected").asBoolean());
            driver.types("paddock", "register", option("Spa")).ok();

            driver.hears("BOT_STATUS", status -> status.path("connected").asBoolean());
            driver.hears(
                    "MESSAGE_CREATE",
                    message -> message.path("content").asText().equals("Still here"));
        }
    }

    private static ObjectNode option(String value) {
        return Json.object().put("type", 3).put("name", "event").put("value", value);
    }
}
