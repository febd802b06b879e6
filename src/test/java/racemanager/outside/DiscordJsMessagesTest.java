package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import racemanager.playground.json.Json;

/** A bot written with discord.js registers commands and shows lists of every kind and Components V2. */
@Execution(ExecutionMode.CONCURRENT)
class DiscordJsMessagesTest extends WithBot {

    DiscordJsMessagesTest() {
        super(playground -> DiscordJs.start(playground, Map.of()));
    }

    @Test
    void guildsComeWithTheirRolesAndChannels() {
        var guilds = Json.stream(ready().path("guilds")).toList();

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
        assertThat(texts(ready().path("global"))).containsExactly("race", "choices", "card");
        assertThat(texts(ready().path("guild")))
                .containsExactlyInAnyOrder("crew", "paddock", "calendar", "refusals", "extra");
        assertThat(ready().path("changed").asText()).isEqualTo("Changed");
        assertThat(ready().path("fetched").asText()).isEqualTo("extra");
        assertThat(ready().path("french").asText()).isEqualTo("course");
        try (var apex = driver(0);
                var elsewhere = driver("Endurance", 0)) {
            assertThat(apex.commands())
                    .containsExactlyInAnyOrder("race", "choices", "card", "crew", "paddock", "calendar", "refusals");
            assertThat(elsewhere.commands()).containsExactlyInAnyOrder("race", "choices", "card");
        }
    }

    @Test
    void everyKindOfListCanBeChosenFrom() {
        try (var driver = driver(2)) {
            driver.types("paddock", "choices", Map.of());
            var message = driver.reads("MESSAGE_CREATE", "Choose").path("id").asText();
            var shown = bot().says("choices");
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
        var seen = bot().says("chose", told -> told.path("kind").asText().equals(kind));
        var chosen = texts(seen.path("chosen"));
        driver.reads("MESSAGE_UPDATE", "Chosen: " + String.join(", ", chosen));
        return chosen;
    }

    @Test
    void aMessageOfComponentsV2IsShownAndUpdated() {
        try (var driver = driver(3)) {
            driver.types("paddock", "card", Map.of());
            var seen = bot().says("card");
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
            var updated = bot().says("card-updated");
            assertThat(updated.path("v2").asBoolean()).isTrue();
            assertThat(updated.path("text").asText()).isEqualTo("More of it");
            driver.hears("MESSAGE_UPDATE", message -> message.path("components").size() == 1);
        }
    }
}
