package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import racemanager.playground.Playground;
import racemanager.playground.PlaygroundSettings;
import racemanager.playground.json.Json;

/** A bot written with discord.js has whole conversations, and what it sees is what the member sees. */
@TestInstance(Lifecycle.PER_CLASS)
class DiscordJsTest {

    private static final int EPHEMERAL = 64;

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private Program bot;
    private JsonNode ready;

    @BeforeAll
    void logIn() throws Exception {
        bot = DiscordJs.start(playground, Map.of());
        ready = bot.says("ready");
    }

    @AfterEach
    void nothingWasWrong() {
        assertThat(bot.trouble()).isEmpty();
        assertThat(playground.warnings()).isEmpty();
    }

    @AfterAll
    void stop() throws Exception {
        if (bot != null) {
            bot.close();
        }
        playground.close();
    }

    private Driver driver(int number) {
        return Driver.in(playground, "Apex", "driver", number);
    }

    @Test
    void guildsComeWithTheirRolesAndChannels() {
        var guilds = Json.stream(ready.path("guilds")).toList();

        assertThat(guilds)
                .extracting(guild -> guild.path("name").asText())
                .containsExactly("Apex Sim Racing", "Endurance Virtuelle");
        assertThat(guilds).allSatisfy(guild -> {
            assertThat(guild.path("roles").asInt()).isEqualTo(5);
            assertThat(guild.path("channels").asInt()).isEqualTo(6);
            assertThat(guild.path("me").asInt()).isEqualTo(2);
        });
    }

    @Test
    void commandsAreRegisteredEverywhereAndInOneGuild() {
        assertThat(texts(ready.path("global"))).containsExactly("race", "choices", "card");
        assertThat(texts(ready.path("guild")))
                .containsExactlyInAnyOrder("crew", "paddock", "calendar", "refusals", "extra");
        assertThat(ready.path("changed").asText()).isEqualTo("Changed");
        assertThat(ready.path("fetched").asText()).isEqualTo("extra");
        assertThat(ready.path("french").asText()).isEqualTo("course");
        try (var apex = driver(0);
                var elsewhere = Driver.in(playground, "Endurance", "driver", 0)) {
            assertThat(apex.commands())
                    .containsExactlyInAnyOrder("race", "choices", "card", "crew", "paddock", "calendar", "refusals");
            assertThat(elsewhere.commands()).containsExactlyInAnyOrder("race", "choices", "card");
        }
    }

    @Test
    void whatIsHalfTypedIsCompleted() {
        try (var driver = driver(0)) {
            driver.halfTypes("paddock", "race", "track", "mo");

            var choices = driver.hears("INTERACTION_CHOICES", data -> true).path("choices");
            assertThat(choices.findValuesAsText("value")).containsExactly("Monza", "Montréal");
            var seen = bot.says("completed");
            assertThat(seen.path("option").asText()).isEqualTo("track");
            assertThat(seen.path("typed").asText()).isEqualTo("mo");
        }
    }

    @Test
    void aRaceGoesFromCommandOverButtonAndModalToFollowUpsAndEdits() {
        try (var driver = driver(1).speaking("fr")) {
            var options =
                    Map.<String, Object>of("track", "Monza", "laps", 20, "kind", "sprint", "fuel", 1.5, "rain", true);
            driver.types("race-control", "race", options, "poster", "poster.txt", "Come all");
            var announced = driver.reads("MESSAGE_CREATE", "**Monza** over 20 laps");
            commandWasUnderstood(driver);
            assertThat(announced.path("embeds").path(0).path("description").asText())
                    .isEqualTo("poster.txt");
            assertThat(announced
                            .path("interaction_metadata")
                            .path("user")
                            .path("id")
                            .asText())
                    .isEqualTo(driver.id());

            buttonsAreAnswered(driver, announced.path("id").asText());
            modalIsAnswered(driver, announced.path("id").asText());
        }
    }

    private void commandWasUnderstood(Driver driver) {
        var seen = bot.says("race");
        assertThat(seen.path("track").asText()).isEqualTo("Monza");
        assertThat(seen.path("laps").asInt()).isEqualTo(20);
        assertThat(seen.path("kind").asText()).isEqualTo("sprint");
        assertThat(seen.path("fuel").asDouble()).isEqualTo(1.5);
        assertThat(seen.path("rain").asBoolean()).isTrue();
        assertThat(seen.path("poster").path("text").asText()).isEqualTo("Come all");
        assertThat(seen.path("locale").asText()).isEqualTo("fr");
        assertThat(seen.path("user").asText()).isEqualTo(driver.username());
        assertThat(seen.path("channel").asText()).isEqualTo("race-control");
        assertThat(seen.path("guild").asText()).isEqualTo("Apex Sim Racing");
        assertThat(seen.path("mayAttach").asBoolean()).isTrue();
        assertThat(seen.path("answer").asText()).isEqualTo("**Monza** over 20 laps");
        assertThat(seen.path("loading").asBoolean(true)).isFalse();
    }

    private void buttonsAreAnswered(Driver driver, String message) {
        driver.presses("race-control", message, "race:count");
        driver.reads("MESSAGE_UPDATE", "1 in");
        assertThat(bot.says("pressed").path("content").asText()).isEqualTo("1 in");

        driver.presses("race-control", message, "race:later");
        driver.reads("MESSAGE_UPDATE", "2 in");
        var seen = bot.says("pressed");
        assertThat(seen.path("button").asText()).isEqualTo("later");
        assertThat(seen.path("content").asText()).isEqualTo("2 in");
        assertThat(seen.path("author").asBoolean()).isTrue();
    }

    private void modalIsAnswered(Driver driver, String message) {
        driver.presses("race-control", message, "race:form");
        var modal = driver.hears("INTERACTION_MODAL", data -> true);
        bot.says("opened");
        assertThat(modal.path("title").asText()).isEqualTo("Enter the race");
        assertThat(modal.path("components")).hasSize(5);

        driver.submits(
                "race-control",
                modal.path("id").asText(),
                "livery",
                "livery.txt",
                "Green",
                field(4, "name").put("value", "Lena Vogt"),
                chosen(field(3, "car"), "McLaren"),
                field(21, "tyres").put("value", "h"));
        modalWasUnderstood();
        memberSeesAllAnswers(driver);
        followUpsWereCarriedOut();
    }

    private void modalWasUnderstood() {
        var seen = bot.says("submitted");
        assertThat(seen.path("name").asText()).isEqualTo("Lena Vogt");
        assertThat(seen.path("car").asText()).isEqualTo("McLaren");
        assertThat(seen.path("tyres").asText()).isEqualTo("h");
        assertThat(seen.path("livery").path("name").asText()).isEqualTo("livery.txt");
        assertThat(seen.path("livery").path("text").asText()).isEqualTo("Green");
        assertThat(seen.path("from").asBoolean()).isTrue();
    }

    private static void memberSeesAllAnswers(Driver driver) {
        assertThat(driver.reads("MESSAGE_UPDATE", "Welcome Lena Vogt")
                        .path("flags")
                        .asInt())
                .isEqualTo(EPHEMERAL);
        assertThat(driver.reads("MESSAGE_CREATE", "Between us").path("flags").asInt())
                .isEqualTo(EPHEMERAL);
        var list = driver.reads("MESSAGE_CREATE", "The list");
        assertThat(driver.download(list.path("attachments").path(0).path("url").asText()))
                .isEqualTo("1,Lena\n");
        driver.reads("MESSAGE_UPDATE", "Still between us");
        var extra = driver.reads("MESSAGE_CREATE", "Soon gone");
        driver.hears("MESSAGE_DELETE", gone -> gone.path("id").equals(extra.path("id")));
        assertThat(driver.reads("MESSAGE_UPDATE", "Entries closed").path("components"))
                .isEmpty();
    }

    private void followUpsWereCarriedOut() {
        var seen = bot.says("followed");
        assertThat(seen.path("answer").asText()).isEqualTo("Welcome Lena Vogt");
        assertThat(seen.path("ephemeral").asBoolean()).isTrue();
        assertThat(seen.path("edited").asText()).isEqualTo("Still between us");
        assertThat(seen.path("file").asText()).isEqualTo("grid.csv");
        assertThat(seen.path("described").asText()).isEqualTo("The grid");
        assertThat(seen.path("text").asText()).isEqualTo("1,Lena\n");
        assertThat(seen.path("gone").asInt()).as("Unknown Message").isEqualTo(10008);
        assertThat(seen.path("original").asText()).isEqualTo("Entries closed");
        assertThat(seen.path("left").asInt()).isZero();
    }

    private static ObjectNode field(int type, String customId) {
        return Json.object().put("type", type).put("custom_id", customId);
    }

    private static ObjectNode chosen(ObjectNode field, String value) {
        field.putArray("values").add(value);
        return field;
    }

    private static List<String> texts(JsonNode list) {
        return Json.stream(list).map(JsonNode::asText).toList();
    }

    @Test
    void everyKindOfListCanBeChosenFrom() {
        try (var driver = driver(2)) {
            driver.types("paddock", "choices", Map.of());
            var message = driver.reads("MESSAGE_CREATE", "Choose").path("id").asText();
            var shown = bot.says("choices");
            assertThat(shown.path("rows").asInt()).isEqualTo(5);

            assertThat(chosen(driver, message, "string", 3, "f", "p")).containsExactly("f", "p");
            assertThat(chosen(driver, message, "user", 5, driver.id())).hasSize(1);
            assertThat(chosen(driver, message, "role", 6, driver.role("Driver")))
                    .containsExactly("Driver");
            assertThat(chosen(driver, message, "mentionable", 7, driver.id(), driver.role("Steward")))
                    .containsExactly(driver.username(), "Steward");
            assertThat(chosen(driver, message, "channel", 8, driver.channel("paddock")))
                    .containsExactly("paddock");
        }
    }

    private List<String> chosen(Driver driver, String message, String kind, int type, String... values) {
        driver.chooses("paddock", message, "choices:" + kind, type, values);
        var seen = bot.says("chose", told -> told.path("kind").asText().equals(kind));
        var chosen = texts(seen.path("chosen"));
        driver.reads("MESSAGE_UPDATE", "Chosen: " + String.join(", ", chosen));
        return chosen;
    }

    @Test
    void aMessageOfComponentsV2IsShownAndUpdated() {
        try (var driver = driver(3)) {
            driver.types("paddock", "card", Map.of());
            var seen = bot.says("card");
            assertThat(seen.path("v2").asBoolean()).isTrue();
            assertThat(seen.path("accent").asInt()).isEqualTo(0xe67e22);
            assertThat(seen.path("parts").toString()).isEqualTo("[10,9,9,14,12,13,1]");
            assertThat(seen.path("numbered").asBoolean()).isTrue();
            assertThat(seen.path("picture").asInt()).isEqualTo(70);
            assertThat(seen.path("file").path("name").asText()).isEqualTo("rules.txt");
            assertThat(seen.path("file").path("size").asInt()).isEqualTo(11);
            assertThat(seen.path("below").asText()).isEqualTo("Below the card");
            var card = driver.hears(
                    "MESSAGE_UPDATE", message -> message.path("components").size() == 2);

            driver.presses("paddock", card.path("id").asText(), "card:more");
            var updated = bot.says("card-updated");
            assertThat(updated.path("v2").asBoolean()).isTrue();
            assertThat(updated.path("text").asText()).isEqualTo("More of it");
            driver.hears("MESSAGE_UPDATE", message -> message.path("components").size() == 1);
        }
    }
}
