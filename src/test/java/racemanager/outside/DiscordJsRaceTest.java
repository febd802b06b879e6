package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import racemanager.playground.json.Json;

/** A bot written with discord.js answers a command, its buttons and its form, and what it sees is what the member sees. */
@Execution(ExecutionMode.CONCURRENT)
class DiscordJsRaceTest extends WithBot {

    private static final int EPHEMERAL = 64;

    DiscordJsRaceTest() {
        super(playground -> DiscordJs.start(playground, Map.of()));
    }

    @Test
    void whatIsHalfTypedIsCompleted() {
        try (var driver = driver(0)) {
            driver.halfTypes("paddock", "race", "track", "mo");

            var choices = driver.hears("INTERACTION_CHOICES", data -> true).path("choices");
            assertThat(choices.findValuesAsText("value")).containsExactly("Monza", "Montréal");
            var seen = bot().says("completed");
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
        var seen = bot().says("race");
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
        assertThat(bot().says("pressed").path("content").asText()).isEqualTo("1 in");

        driver.presses("race-control", message, "race:later");
        driver.reads("MESSAGE_UPDATE", "2 in");
        var seen = bot().says("pressed");
        assertThat(seen.path("button").asText()).isEqualTo("later");
        assertThat(seen.path("content").asText()).isEqualTo("2 in");
        assertThat(seen.path("author").asBoolean()).isTrue();
    }

    private void modalIsAnswered(Driver driver, String message) {
        driver.presses("race-control", message, "race:form");
        var modal = driver.hears("INTERACTION_MODAL", data -> true);
        bot().says("opened");
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
        var seen = bot().says("submitted");
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
        var seen = bot().says("followed");
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
}
