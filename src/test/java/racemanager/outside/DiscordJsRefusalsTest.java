package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A bot written with discord.js understands what it is refused, and waits where it asks too often. */
@Execution(ExecutionMode.CONCURRENT)
class DiscordJsRefusalsTest extends WithBot {

    DiscordJsRefusalsTest() {
        super(playground -> DiscordJs.start(playground, Map.of()));
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
            assertThat(bot().says("limited").path("limit").asInt()).isEqualTo(5);
            assertThat(bot().says("refused-429").path("retryAfter").asInt()).isPositive();
        }
    }
}
