package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import discord4j.common.JacksonResources;
import discord4j.discordjson.json.ApplicationCommandOptionChoiceData;
import discord4j.discordjson.json.ApplicationCommandOptionData;
import discord4j.discordjson.json.ApplicationCommandRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.discord.CommandIds;
import racemanager.discord.rest.CommandSynchroniser.Patience;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.kernel.Phrase.Argument.Markup;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class CommandSynchroniserTest {

    private static final String COMMANDS = "/applications/50/commands";
    private static final String PRESENT = """
            [{"id":"9","application_id":"50","version":"77","type":1,"name":"ping","name_localizations":null,
              "description":"Pings","description_localizations":{},"dm_permission":true,"default_member_permissions":null,
              "nsfw":false,"contexts":null,"integration_types":[0]},
             {"id":"8","application_id":"50","version":"76","type":1,"name":"track","name_localizations":{"fr":"circuit"},
              "description":"Tracks","contexts":[0],"integration_types":[0],"default_member_permissions":null,
              "options":[{"type":4,"name":"boxes","name_localizations":null,"description":"Pit boxes","required":true,
                "min_value":1,"choices":[{"name":"Forty","name_localizations":null,"value":40}]}]}]""";

    private final CommandIds ids = new CommandIds();
    private final StubDiscord discord =
            new StubDiscord().answers("GET " + COMMANDS, Said.ok(PRESENT)).answers("PUT " + COMMANDS, Said.ok("[]"));

    @AfterEach
    void stop() {
        discord.close();
    }

    private static ApplicationCommandRequest ping() {
        return ApplicationCommandRequest.builder()
                .name("ping")
                .description("Pings")
                .build();
    }

    private static ApplicationCommandRequest track(String description, int boxes, boolean required) {
        return ApplicationCommandRequest.builder()
                .name("track")
                .nameLocalizationsOrNull(Map.of("fr", "circuit"))
                .description(description)
                .contexts(List.of(0))
                .integrationTypes(List.of(0))
                .addOption(ApplicationCommandOptionData.builder()
                        .type(4)
                        .name("boxes")
                        .description("Pit boxes")
                        .required(required)
                        .minValue(1.0)
                        .addChoice(ApplicationCommandOptionChoiceData.builder()
                                .name("Forty")
                                .value(boxes)
                                .build())
                        .build())
                .build();
    }

    private boolean synchronise(ApplicationCommandRequest... wanted) {
        var json = JacksonResources.create().getObjectMapper();
        return Boolean.TRUE.equals(new CommandSynchroniser(StubConnection.router(discord), json, 50, ids)
                .synchronise(List.of(wanted))
                .block(Duration.ofSeconds(10)));
    }

    @Test
    void commandsThatMeanTheSameAreLeftAlone() {
        assertThat(synchronise(track("Tracks", 40, true), ping())).isFalse();

        assertThat(discord.lines()).containsExactly("GET " + COMMANDS);
    }

    @Test
    void commandsThatAreLeftAloneAreClickable() {
        synchronise(track("Tracks", 40, true), ping());

        assertThat(ids.mention("track add")).contains(new Markup("</track add:8>"));
        assertThat(ids.mention("help")).isEmpty();
    }

    @Test
    void commandsThatAreSentAreClickableByTheIdsThatDiscordGivesThem() {
        discord.first("PUT " + COMMANDS, Said.ok("[{\"id\":\"12\",\"type\":1,\"name\":\"ping\"}]"));

        synchronise(ping());

        assertThat(ids.mention("ping")).contains(new Markup("</ping:12>"));
        assertThat(ids.mention("track add")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Circuits,40,true", "Tracks,41,true", "Tracks,40,false"})
    void anyDifferenceThatAMemberSeesOverwritesAll(String description, int boxes, boolean required) {
        assertThat(synchronise(track(description, boxes, required), ping())).isTrue();

        assertThat(discord.heard().getLast().line()).isEqualTo("PUT " + COMMANDS);
        assertThat(discord.heard().getLast().body()).hasSize(2);
    }

    @Test
    void aCommandThatIsNoLongerOursGoes() {
        assertThat(synchronise(ping())).isTrue();
    }

    private boolean persistently(Duration attempt) {
        return Boolean.TRUE.equals(trying(attempt).block(Duration.ofSeconds(20)));
    }

    private Mono<Boolean> trying(Duration attempt) {
        var json = JacksonResources.create().getObjectMapper();
        return new CommandSynchroniser(StubConnection.router(discord), json, 50, ids)
                .persistently(List.of(ping()), Schedulers.parallel(), new Patience(attempt, Duration.ofMillis(10)));
    }

    @Test
    void whatDiscordRefusesAtFirstIsTriedAgain() {
        discord.first("GET " + COMMANDS, Said.error(403, 50001), Said.error(403, 50001));

        assertThat(persistently(Duration.ofSeconds(20))).isTrue();

        assertThat(discord.lines())
                .containsExactly("GET " + COMMANDS, "GET " + COMMANDS, "GET " + COMMANDS, "PUT " + COMMANDS);
    }

    @Test
    void anAnswerThatHangsIsGivenUpAndAskedForAgain() {
        discord.first("GET " + COMMANDS, Said.ok(PRESENT).after(Duration.ofSeconds(3)));

        assertThat(persistently(Duration.ofSeconds(1))).isTrue();

        assertThat(discord.lines()).filteredOn(line -> line.startsWith("GET")).hasSizeGreaterThan(1);
    }

    @Test
    void aBotStartsWhoseCommandsDiscordDoesNotTake() {
        discord.answers("GET " + COMMANDS, Said.error(403, 50001));
        var trying = trying(Duration.ofSeconds(20)).toFuture();

        CommandSynchroniser.await(trying, Duration.ofMillis(200));

        assertThat(trying).isNotDone();
        trying.cancel(true);
        CommandSynchroniser.await(trying, Duration.ofSeconds(50));
    }

    @Test
    void aBotStartsWhoseCommandsWereGivenUp() {
        var failed = CompletableFuture.<Boolean>failedFuture(new IllegalStateException("no network"));

        assertThatNoException().isThrownBy(() -> CommandSynchroniser.await(failed, Duration.ofSeconds(50)));
    }

    @Test
    void aNewCommandComes() {
        var help = ApplicationCommandRequest.builder()
                .name("help")
                .description("Helps")
                .build();

        assertThat(synchronise(track("Tracks", 40, true), ping(), help)).isTrue();
    }
}
