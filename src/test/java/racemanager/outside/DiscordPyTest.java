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

/** A bot written with discord.py, which always compresses, has whole conversations and works on a guild. */
@TestInstance(Lifecycle.PER_CLASS)
class DiscordPyTest {

    private static final int EPHEMERAL = 64;

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private Program bot;
    private JsonNode ready;

    @BeforeAll
    void logIn() throws Exception {
        bot = DiscordPy.start(playground);
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

    private static List<String> texts(JsonNode list) {
        return Json.stream(list).map(JsonNode::asText).toList();
    }

    @Test
    void guildsComeAndCommandsAreRegistered() {
        assertThat(ready.path("guilds").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Apex Sim Racing", "Endurance Virtuelle");
        assertThat(ready.path("guilds").findValuesAsText("roles")).containsExactly("5", "5");
        assertThat(texts(ready.path("everywhere"))).containsExactly("race");
        assertThat(ready.path("french").asText()).isEqualTo("course");
        assertThat(texts(ready.path("here"))).containsExactlyInAnyOrder("crew", "paddock", "calendar");
    }

    @Test
    void whatIsHalfTypedIsCompleted() {
        try (var driver = driver(0)) {
            driver.halfTypes("paddock", "race", "track", "mo");

            var choices = driver.hears("INTERACTION_CHOICES", data -> true).path("choices");
            assertThat(choices.findValuesAsText("value")).containsExactly("Monza", "Montréal");
            assertThat(bot.says("completed").path("typed").asText()).isEqualTo("mo");
        }
    }

    @Test
    void aRaceGoesFromCommandOverButtonAndModalToFollowUpsAndEdits() {
        try (var driver = driver(1).speaking("fr")) {
            var options = Map.<String, Object>of("track", "Monza", "laps", 20, "kind", "sprint");
            driver.types("race-control", "race", options, "poster", "poster.txt", "Come all");
            var announced = driver.reads("MESSAGE_CREATE", "**Monza** over 20 laps");
            commandWasUnderstood(driver);

            var message = announced.path("id").asText();
            buttonsAndListsAreAnswered(driver, message);
            modalIsAnswered(driver, message);
        }
    }

    private void commandWasUnderstood(Driver driver) {
        var seen = bot.says("race");
        assertThat(seen.path("laps").asInt()).isEqualTo(20);
        assertThat(seen.path("kind").asText()).isEqualTo("sprint");
        assertThat(seen.path("poster").asText()).isEqualTo("Come all");
        assertThat(seen.path("locale").asText()).isEqualTo("fr");
        assertThat(seen.path("user").asText()).isEqualTo(driver.username());
        assertThat(seen.path("channel").asText()).isEqualTo("race-control");
        assertThat(seen.path("guild").asText()).isEqualTo("Apex Sim Racing");
        assertThat(seen.path("answer").asText()).isEqualTo("**Monza** over 20 laps");
    }

    private void buttonsAndListsAreAnswered(Driver driver, String message) {
        driver.presses("race-control", message, "race:join");
        driver.reads("MESSAGE_UPDATE", "1 in");
        assertThat(bot.says("pressed").path("button").asText()).isEqualTo("Join");

        driver.presses("race-control", message, "race:later");
        driver.reads("MESSAGE_UPDATE", "2 in");
        assertThat(bot.says("pressed").path("content").asText()).isEqualTo("2 in");

        driver.chooses("race-control", message, "race:car", 3, "ferrari", "porsche");
        driver.reads("MESSAGE_CREATE", "ferrari, porsche");
        assertThat(texts(bot.says("chose").path("values"))).containsExactly("ferrari", "porsche");

        driver.chooses("race-control", message, "race:rival", 5, driver.id());
        var rival = bot.says("rival");
        assertThat(rival.path("member").asBoolean()).isTrue();
        driver.reads("MESSAGE_CREATE", "Against " + rival.path("name").asText());
    }

    private void modalIsAnswered(Driver driver, String message) {
        driver.presses("race-control", message, "race:enter");
        var modal = driver.hears("INTERACTION_MODAL", data -> true);
        bot.says("opened");
        assertThat(modal.path("title").asText()).isEqualTo("Enter the race");
        var ids = modal.path("components").findValuesAsText("custom_id");
        driver.submits(
                "race-control",
                modal.path("id").asText(),
                typed(ids.getFirst(), "Lena"),
                typed(ids.getLast(), "To win"));

        var seen = bot.says("submitted");
        assertThat(seen.path("name").asText()).isEqualTo("Lena");
        assertThat(seen.path("why").asText()).isEqualTo("To win");
        assertThat(seen.path("message").asBoolean()).isTrue();
        memberSeesAllAnswers(driver);
        followUpsWereCarriedOut();
    }

    private static ObjectNode typed(String customId, String value) {
        return Json.object().put("type", 4).put("custom_id", customId).put("value", value);
    }

    private static void memberSeesAllAnswers(Driver driver) {
        assertThat(driver.reads("MESSAGE_UPDATE", "Welcome Lena").path("flags").asInt())
                .isEqualTo(EPHEMERAL);
        assertThat(driver.reads("MESSAGE_CREATE", "Between us").path("flags").asInt())
                .isEqualTo(EPHEMERAL);
        var list =
                driver.reads("MESSAGE_CREATE", "The list").path("attachments").path(0);
        assertThat(driver.download(list.path("url").asText())).isEqualTo("1,Lena\n");
        driver.reads("MESSAGE_UPDATE", "Still between us");
        var extra = driver.reads("MESSAGE_CREATE", "Soon gone");
        driver.hears("MESSAGE_DELETE", gone -> gone.path("id").equals(extra.path("id")));
    }

    private void followUpsWereCarriedOut() {
        var seen = bot.says("followed");
        assertThat(seen.path("answer").asText()).isEqualTo("Welcome Lena");
        assertThat(seen.path("ephemeral").asBoolean()).isTrue();
        assertThat(seen.path("edited").asText()).isEqualTo("Still between us");
        assertThat(seen.path("file").asText()).isEqualTo("grid.csv");
        assertThat(seen.path("text").asText()).isEqualTo("1,Lena\n");
        assertThat(seen.path("gone").asInt()).as("Unknown Message").isEqualTo(10008);
    }

    @Test
    void membersGetAndLoseRolesAndAreSilenced() {
        try (var driver = driver(2)) {
            driver.types("paddock", "crew", Map.of("member", driver.id(), "role", driver.role("Driver")));

            var seen = bot.says("crew");
            for (var step : List.of("had", "taken", "back", "silenced", "free")) {
                assertThat(seen.path(step).asBoolean()).as(step).isTrue();
            }
            assertThat(texts(seen.path("found"))).contains(driver.username());
            assertThat(seen.path("above").asInt()).as("a role above the bot's").isEqualTo(50013);
            driver.reads("MESSAGE_UPDATE", "Done");
        }
    }

    @Test
    void messagesAreWrittenEditedPinnedDiscussedAndDeleted() {
        try (var driver = driver(3)) {
            driver.types("entry-list", "paddock", Map.of());

            var seen = bot.says("paddock");
            for (var step : List.of("reply", "pinned", "thread", "archived", "direct")) {
                assertThat(seen.path(step).asBoolean()).as(step).isTrue();
            }
            assertThat(seen.path("edited").asText()).isEqualTo("Changed");
            assertThat(seen.path("gone").asInt()).isEqualTo(10008);
            assertThat(seen.path("long").asInt()).isEqualTo(50035);
            driver.reads("MESSAGE_UPDATE", "Done");
        }
    }

    @Test
    void scheduledEventsGoThroughTheirStates() {
        try (var driver = driver(4)) {
            driver.types("paddock", "calendar", Map.of());

            var seen = bot.says("calendar");
            assertThat(seen.path("location").asText()).isEqualTo("Monza by night");
            assertThat(seen.path("running").asText()).isEqualTo("active");
            assertThat(seen.path("cancelled").asInt()).isEqualTo(180000);
            assertThat(seen.path("done").asText()).isIn("completed", "ended");
            assertThat(seen.path("left").asInt()).isZero();
            assertThat(bot.says("event-heard").path("name").asText()).isEqualTo("Round 1");
            driver.reads("MESSAGE_UPDATE", "Done");
        }
    }

    @Test
    void whateverBecomesOfTheConnectionNothingIsMissed() {
        try (var driver = driver(5)) {
            playground.misbehave().dropGateway();
            driver.hears("BOT_STATUS", status -> !status.path("connected").asBoolean());
            var text = "<@" + ready.path("application").asText() + "> in the gap";
            driver.writes("paddock", text);
            bot.says("resumed");
            bot.says("message", told -> told.path("content").asText().equals(text));

            playground.misbehave().askReconnect();
            bot.says("resumed");

            bot.says("session");
            playground.misbehave().invalidateSessions();
            bot.says("session");
            driver.halfTypes("paddock", "race", "track", "Suz");
            driver.hears("INTERACTION_CHOICES", data -> true);
        }
    }
}
