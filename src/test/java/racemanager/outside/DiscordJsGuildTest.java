package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** A bot written with discord.js works on a guild: its channels, members, roles and events. */
@TestInstance(Lifecycle.PER_CLASS)
class DiscordJsGuildTest {

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private Program bot;

    @BeforeAll
    void logIn() throws Exception {
        bot = DiscordJs.start(playground, Map.of());
        bot.says("ready");
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

    /** What the bot tells of its work, once the member has seen that it is done. */
    private JsonNode done(Driver driver, String channel, String command, Map<String, Object> options) {
        driver.types(channel, command, options);
        var words = command.split(" ", -1);
        var step = words.length == 1 ? command : words[0] + "-" + words[words.length - 1];
        var seen = bot.says(step);
        driver.reads("MESSAGE_UPDATE", "Done");
        return seen;
    }

    @Test
    void rolesAreTakenAndGiven() {
        try (var driver = driver(0)) {
            var role = driver.role("Driver");
            driver.types("paddock", "crew role", Map.of("member", driver.id(), "role", role));
            driver.hears("MEMBER_UPDATE", member -> !texts(member.path("roles")).contains(role));
            driver.hears("MEMBER_UPDATE", member -> texts(member.path("roles")).contains(role));
            driver.reads("MESSAGE_UPDATE", "Done");

            var seen = bot.says("crew-role");
            assertThat(seen.path("role").asText()).isEqualTo("Driver");
            assertThat(seen.path("had").asBoolean()).isTrue();
            assertThat(seen.path("taken").asBoolean()).isTrue();
            assertThat(seen.path("back").asBoolean()).isTrue();
        }
    }

    @Test
    void rolesAreMadeChangedAndDeleted() {
        try (var driver = driver(1)) {
            var seen = done(driver, "paddock", "crew ranks walk", Map.of());

            assertThat(seen.path("made").asText()).isEqualTo("Rookie");
            assertThat(seen.path("changed").asText()).isEqualTo("Veteran");
            assertThat(seen.path("mentionable").asBoolean()).isTrue();
            assertThat(seen.path("listed").asBoolean()).isTrue();
            assertThat(seen.path("deleted").asBoolean()).isTrue();
        }
    }

    @Test
    void aMemberIsSilencedForAWhile() {
        try (var driver = driver(2)) {
            var seen = done(driver, "paddock", "crew timeout", Map.of("member", driver.id()));

            assertThat(seen.path("minutes").asInt()).isEqualTo(10);
            assertThat(seen.path("wasSilent").asBoolean()).isTrue();
            assertThat(seen.path("isSilent").asBoolean(true)).isFalse();
        }
    }

    @Test
    void aMemberIsBannedAndPardoned() {
        try (var driver = driver(3);
                var other = driver(4)) {
            var seen = done(driver, "paddock", "crew ban", Map.of("member", other.id()));

            assertThat(seen.path("user").asText()).isEqualTo(other.username());
            assertThat(seen.path("reason").asText()).isEqualTo("Ramming");
            assertThat(seen.path("count").asInt()).isEqualTo(1);
            assertThat(seen.path("gone").asInt()).as("Unknown Member").isEqualTo(10007);
            assertThat(seen.path("pardoned").asInt()).as("Unknown Ban").isEqualTo(10026);
        }
    }

    @Test
    void membersAreLookedUp() {
        try (var driver = driver(5)) {
            var beginning = driver.username().substring(0, 4);
            var options = Map.<String, Object>of(
                    "name", beginning, "who", driver.role("Steward"), "where", driver.channel("entry-list"));
            var seen = done(driver, "paddock", "crew find", options);

            assertThat(texts(seen.path("chunk"))).contains(driver.username());
            assertThat(texts(seen.path("searched"))).contains(driver.username());
            assertThat(seen.path("known").asInt()).isEqualTo(2);
            assertThat(seen.path("one").asText()).isEqualTo(driver.username());
            assertThat(seen.path("who").asText()).isEqualTo("Steward");
            assertThat(seen.path("where").asText()).isEqualTo("entry-list");
        }
    }

    @Test
    void messagesAreWrittenEditedAnsweredPinnedAndDeleted() {
        try (var driver = driver(6)) {
            var seen = done(driver, "race-control", "paddock post", Map.of());

            assertThat(seen.path("mentioned").asBoolean()).isTrue();
            assertThat(seen.path("attached").asInt()).isEqualTo(1);
            assertThat(seen.path("edited").asText()).isEqualTo("Changed");
            assertThat(seen.path("stillAttached").asInt()).isZero();
            assertThat(seen.path("changed").asBoolean()).isTrue();
            assertThat(seen.path("reply").findValuesAsText("type")).containsExactly("true");
            assertThat(seen.path("reply").path("reference").asBoolean()).isTrue();
            assertThat(seen.path("pinned").asBoolean()).isTrue();
            assertThat(seen.path("listed").asInt()).isEqualTo(2);
            assertThat(seen.path("after").asBoolean()).isTrue();
            assertThat(seen.path("left").asInt()).as("Unknown Message").isEqualTo(10008);
            assertThat(texts(seen.path("heard"))).contains("created Hello <@" + driver.id() + ">", "created An answer");
        }
    }

    @Test
    void reactionsAreAddedCountedAndRemoved() {
        try (var driver = driver(7)) {
            var seen = done(driver, "entry-list", "paddock react", Map.of());

            assertThat(seen.path("heard").path("emoji").asText()).isEqualTo("🏁");
            assertThat(seen.path("heard").path("mine").asBoolean()).isTrue();
            assertThat(seen.path("users").asInt()).isEqualTo(1);
            assertThat(texts(seen.path("counted"))).containsExactly("🏁1 mine", "🚦1 mine");
            assertThat(seen.path("cleared").asInt()).isZero();
        }
    }

    @Test
    void threadsAreOpenedJoinedRenamedAndClosed() {
        try (var driver = driver(8)) {
            var seen = done(driver, "announcements", "paddock thread", Map.of());

            assertThat(seen.path("parent").asBoolean()).isTrue();
            assertThat(seen.path("minutes").asInt()).isEqualTo(60);
            assertThat(seen.path("said").asBoolean()).isTrue();
            assertThat(seen.path("privately").asBoolean()).isTrue();
            assertThat(seen.path("inside").asBoolean()).isTrue();
            assertThat(seen.path("active").asInt()).isEqualTo(2);
            assertThat(seen.path("renamed").asText()).isEqualTo("Turn one");
            assertThat(seen.path("archived").asBoolean()).isTrue();
            assertThat(seen.path("locked").asBoolean()).isTrue();
        }
    }

    @Test
    void aMemberIsWrittenToDirectly() {
        try (var driver = driver(9)) {
            var seen = done(driver, "paddock", "paddock direct", Map.of());

            assertThat(seen.path("type").asBoolean()).isTrue();
            assertThat(seen.path("recipient").asBoolean()).isTrue();
            assertThat(seen.path("content").asText()).isEqualTo("Only for you");
        }
    }

    @Test
    void scheduledEventsGoThroughTheirStates() {
        try (var driver = driver(10)) {
            var seen = done(driver, "paddock", "calendar", Map.of());

            assertThat(seen.path("location").asText()).isEqualTo("Monza");
            assertThat(seen.path("edited").asText()).isEqualTo("Round one");
            assertThat(seen.path("active").asBoolean()).isTrue();
            assertThat(seen.path("cancelled").asInt())
                    .as("active cannot be cancelled")
                    .isEqualTo(180000);
            assertThat(seen.path("done").asBoolean()).isTrue();
            assertThat(texts(seen.path("listed"))).containsExactly("Round 2");
            assertThat(seen.path("subscribers").asInt()).isZero();
            assertThat(seen.path("left").asInt()).isZero();
            assertThat(texts(seen.path("heard")))
                    .contains("created Round 1", "created Round 2", "updated 2", "updated 3");
        }
    }

    @Test
    void whatDiscordRefusesIsRefusedWithItsCodes() {
        try (var driver = driver(11)) {
            var seen = done(driver, "entry-list", "refusals bodies", Map.of());

            assertThat(seen.path("long").asInt()).as("Invalid Form Body").isEqualTo(50035);
            assertThat(seen.path("status").asInt()).isEqualTo(400);
            assertThat(seen.path("why").asText()).isEqualTo("BASE_TYPE_MAX_LENGTH");
            assertThat(seen.path("empty").asInt()).isEqualTo(50006);
            assertThat(seen.path("acknowledged").asInt()).isEqualTo(40060);
            assertThat(seen.path("token").asInt()).isEqualTo(50027);
            assertThat(seen.path("roleAbove").asInt()).isEqualTo(50013);
            assertThat(seen.path("ownerSilenced").asInt()).isEqualTo(50013);
            assertThat(seen.path("mayNotWrite").asInt()).isEqualTo(50013);
            assertThat(seen.path("noChannel").asInt()).isEqualTo(10003);
            assertThat(seen.path("noMessage").asInt()).isEqualTo(10008);
            assertThat(seen.path("noRole").asInt()).isEqualTo(10011);
            assertThat(seen.path("badToken").asInt()).isEqualTo(401);
        }
    }

    @Test
    void itsOwnQueueKeepsTheRateLimitsAndWaitsWhenItIsTold() {
        try (var driver = driver(12)) {
            var seen = done(driver, "entry-list", "refusals limits", Map.of());

            assertThat(texts(seen.path("sent")))
                    .containsExactly("Lap 1", "Lap 2", "Lap 3", "Lap 4", "Lap 5", "Lap 6", "Lap 7");
            assertThat(seen.path("late").asText()).isEqualTo("Late");
            assertThat(bot.says("limited").path("limit").asInt()).isEqualTo(5);
            assertThat(bot.says("refused-429").path("retryAfter").asInt()).isPositive();
        }
    }

    private static List<String> texts(JsonNode list) {
        return Json.stream(list).map(JsonNode::asText).toList();
    }
}
