package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.playground.Playground;
import racemanager.playground.PlaygroundSettings;
import racemanager.playground.json.Json;

/** A bot written with discord.js gets over lost connections and lost sessions, compressed or not, and shares its guilds out. */
@Execution(ExecutionMode.CONCURRENT)
class DiscordJsGatewayTest {

    /** Often enough that a library which misses one answer to its heartbeat would give the connection up. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private final Playground playground =
            Playground.start(PlaygroundSettings.inMemory().withHeartbeat(HEARTBEAT));

    @AfterEach
    void close() {
        playground.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "zlib"})
    void whateverBecomesOfTheConnectionNothingIsMissed(String compression) throws Exception {
        try (var bot = DiscordJs.start(playground, Map.of("PLAYGROUND_COMPRESSION", compression));
                var driver = Driver.in(playground, "Apex", "driver", 0)) {
            var application = bot.says("ready").path("application").asText();
            var first = bot.says("session").path("session").asText();

            theGapIsReplayed(bot, driver, application);
            aRequestToReconnectIsFollowed(bot, driver);
            aLostSessionIsBegunAnew(bot, driver, first);

            assertThat(bot.trouble()).isEmpty();
            assertThat(playground.warnings()).isEmpty();
        }
    }

    /** The client may be back before the message was written, so that nothing had to be replayed: then once more. */
    private void theGapIsReplayed(Program bot, Driver driver, String application) {
        var replayed = 0;
        for (var attempt = 1; replayed == 0 && attempt <= 5; attempt++) {
            playground.misbehave().dropGateway();
            driver.hears("BOT_STATUS", status -> !status.path("connected").asBoolean());
            var text = "<@" + application + "> in gap " + attempt;
            driver.writes("paddock", text);

            replayed = bot.says("resumed").path("replayed").asInt();
            bot.says("message", told -> told.path("content").asText().equals(text));
        }
        assertThat(replayed).as("events of the gap").isPositive();
    }

    private void aRequestToReconnectIsFollowed(Program bot, Driver driver) {
        playground.misbehave().askReconnect();

        bot.says("resumed");
        isAnswered(bot, driver, "Spa");
    }

    private void aLostSessionIsBegunAnew(Program bot, Driver driver, String first) {
        playground.misbehave().invalidateSessions();

        var second = bot.says("session");
        assertThat(second.path("session").asText()).isNotEqualTo(first);
        assertThat(second.path("guilds").asInt()).isEqualTo(2);
        isAnswered(bot, driver, "Suzuka");
    }

    private static JsonNode isAnswered(Program bot, Driver driver, String track) {
        driver.types("race-control", "race", Map.of("track", track));
        driver.reads("MESSAGE_CREATE", "**" + track + "** over 10 laps");
        return bot.says("race", told -> told.path("track").asText().equals(track));
    }

    @Test
    void twoShardsHoldTheGuildsThatDiscordWouldGiveThem() throws Exception {
        try (var bot = DiscordJs.start(playground, Map.of("PLAYGROUND_SHARDS", "2"));
                var apex = Driver.in(playground, "Apex", "driver", 0);
                var endurance = Driver.in(playground, "Endurance", "driver", 0)) {
            var ready = bot.says("ready");
            assertThat(ready.path("shards").asInt()).isEqualTo(2);
            assertThat(ready.path("guilds")).hasSize(2);

            for (var driver : new Driver[] {apex, endurance}) {
                driver.types(driver.firstChannel(), "race", Map.of("track", "Spa"));
                var seen = bot.says("race");
                assertThat(seen.path("shard").asInt()).isEqualTo(shardOf(driver.guildId(), 2));
            }
            assertThat(bot.trouble()).isEmpty();
        }
    }

    /** (guild_id >> 22) % num_shards, as Discord's documentation of the gateway says. */
    private static int shardOf(String guildId, int shards) {
        return (int) ((Json.id(guildId) >> 22) % shards);
    }
}
