package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.playground.json.Json;

class GatewayTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-12-01T20:00:00Z"));
    private final Playground playground =
            Playground.start(PlaygroundSettings.inMemory().withClock(now::get));
    private final Web bot = Web.asBot(playground);

    @AfterEach
    void stop() {
        playground.close();
    }

    @Test
    void anIdentifiedBotIsReadyAndToldOfItsGuilds() {
        try (var socket = BotSocket.open(playground)) {
            assertThat(socket.hearsOp(10).path("heartbeat_interval").asLong()).isEqualTo(41_250);
            socket.identify(playground.token(), BotSocket.GUILDS);

            var ready = socket.hears("READY");
            var guild = socket.hears("GUILD_CREATE");

            assertThat(ready.path("guilds")).hasSize(2);
            assertThat(guild.path("channels")).hasSize(6);
            assertThat(guild.path("members"))
                    .as("only the bot, for want of the members intent")
                    .hasSize(1);
        }
    }

    @Test
    void aHeartbeatIsAcknowledged() {
        try (var socket = BotSocket.open(playground)) {
            socket.hearsOp(10);
            socket.send(1, Json.object());

            assertThat(socket.hearsOp(11)).isNotNull();
        }
    }

    @Test
    void aBotWithoutHeartbeatIsTakenForGone() {
        var impatient = Playground.start(PlaygroundSettings.inMemory().withHeartbeat(Duration.ofMillis(150)));
        try (impatient;
                var socket = BotSocket.open(impatient)) {
            assertThat(socket.closedWith()).isEqualTo(4009);
        }
    }

    @ParameterizedTest
    @CsvSource({"wrong, 1, 0, 1, 4004", "right, 1, 2, 2, 4010", "right, -1, 0, 1, 4013", "right, 2, 0, 1, 4014"})
    void aWrongIdentificationClosesWithDiscordsCode(String token, long intents, int shard, int shards, int code) {
        try (var socket = BotSocket.open(playground)) {
            socket.identify(token.equals("right") ? playground.token() : "x.y.z", intents, shard, shards);

            assertThat(socket.closedWith()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"not json,4002", "{\"op\":99},4001", "{\"op\":3},4003"})
    void aMessageOutOfPlaceClosesWithDiscordsCode(String text, int code) {
        try (var socket = BotSocket.open(playground)) {
            socket.say(text);

            assertThat(socket.closedWith()).isEqualTo(code);
        }
    }

    @Test
    void aResumedSessionHearsWhatItMissed() {
        registerPing();
        var first = BotSocket.open(playground);
        first.identify(playground.token(), BotSocket.GUILDS);
        var session = first.hears("READY").path("session_id").asText();
        first.hears("GUILD_CREATE");
        first.hears("GUILD_CREATE");
        first.close();

        try (var driver = Visitor.in(playground, "driver");
                var second = BotSocket.open(playground)) {
            driver.types("paddock", "ping").ok();
            second.resume(playground.token(), session, first.sequence());

            assertThat(second.hears("INTERACTION_CREATE")
                            .path("data")
                            .path("name")
                            .asText())
                    .isEqualTo("ping");
            assertThat(second.hears("RESUMED")).isNotNull();
        }
    }

    @Test
    void aSessionThatIsNotKnownIsInvalid() {
        try (var socket = BotSocket.open(playground)) {
            socket.resume(playground.token(), "nobody", 7);

            assertThat(socket.hearsOp(9).asBoolean()).isFalse();
        }
    }

    @Test
    void aCompressedConnectionIsOneZlibStream() {
        try (var socket = BotSocket.compressed(playground)) {
            socket.hearsOp(10);
            socket.identify(playground.token(), BotSocket.GUILDS);

            assertThat(socket.hears("READY").path("v").asInt()).isEqualTo(10);
            assertThat(socket.hears("GUILD_CREATE").path("name").asText()).isEqualTo("Apex Sim Racing");
            assertThat(socket.hears("GUILD_CREATE").path("name").asText()).isEqualTo("Endurance Virtuelle");
        }
    }

    @Test
    void everyGuildBelongsToExactlyOneShard() {
        List<String> guilds = new ArrayList<>();
        for (var shard = 0; shard < 3; shard++) {
            now.updateAndGet(instant -> instant.plusSeconds(5));
            try (var socket = BotSocket.open(playground)) {
                socket.identify(playground.token(), BotSocket.GUILDS, shard, 3);
                socket.hears("READY")
                        .path("guilds")
                        .forEach(guild -> guilds.add(guild.path("id").asText()));
            }
        }

        assertThat(guilds).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void messagesAreToldOnlyWhereTheIntentAsksForThem() {
        try (var listening = BotSocket.open(playground);
                var driver = Visitor.in(playground, "driver")) {
            listening.identify(playground.token(), BotSocket.GUILDS | 1 << 9);
            listening.hears("READY");

            driver.writes("paddock", "hello").ok();

            var told = listening.hears("MESSAGE_CREATE");
            assertThat(told.path("author").path("id").asText()).isEqualTo(driver.id());
            assertThat(told.path("content").asText())
                    .as("content is privileged")
                    .isEmpty();
        }
    }

    @Test
    void aRoleThatTheBotGetsIsToldToIt() {
        try (var socket = BotSocket.online(playground);
                var driver = Visitor.in(playground, "driver")) {
            bot.send("PUT", "guilds/" + driver.guildId() + "/members/" + me() + "/roles/" + driver.role("Driver"), null)
                    .ok();

            var told = socket.hears("GUILD_MEMBER_UPDATE");
            assertThat(told.path("roles")).hasSize(2);
        }
    }

    @Test
    void aBotIsAskedToReconnect() {
        try (var socket = BotSocket.online(playground)) {
            playground.misbehave().askReconnect();

            assertThat(socket.hearsOp(7)).isNotNull();
        }
    }

    @Test
    void visitorsSeeWhetherTheBotIsThere() {
        try (var driver = Visitor.in(playground, "driver")) {
            var socket = BotSocket.online(playground);
            assertThat(driver.hears("BOT_STATUS").path("connected").asBoolean()).isTrue();

            socket.close();
            assertThat(driver.hears("BOT_STATUS").path("connected").asBoolean()).isFalse();
        }
    }

    private String me() {
        return bot.get("users/@me").path("id").asText();
    }

    private void registerPing() {
        var ping = Json.object().put("name", "ping").put("description", "Are you there?");
        bot.send("PUT", "applications/" + me() + "/commands", Json.array().add(ping))
                .ok();
    }
}
