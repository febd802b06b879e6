package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.playground.json.Json;

/** What the gateway holds bots to once they talk to it. */
class GatewayRulesTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-12-01T20:00:00Z"));
    private final Playground playground =
            Playground.start(PlaygroundSettings.inMemory().withClock(now::get));

    @AfterEach
    void stop() {
        playground.close();
    }

    @Test
    void aSecondIdentifyOrAResumeWithinASessionEndsIt() {
        try (var socket = BotSocket.online(playground)) {
            socket.identify(playground.token(), BotSocket.GUILDS);

            assertThat(socket.closedWith()).isEqualTo(4005);
        }
        try (var socket = BotSocket.online(playground)) {
            socket.resume(playground.token(), "any", 1);

            assertThat(socket.closedWith()).isEqualTo(4005);
        }
    }

    @Test
    void aResumeBeyondWhatWasSentHasAnInvalidSequence() {
        try (var first = BotSocket.open(playground);
                var second = BotSocket.open(playground)) {
            first.identify(playground.token(), BotSocket.GUILDS);
            var session = first.hears("READY").path("session_id").asText();

            second.resume(playground.token(), session, 1_000_000);

            assertThat(second.closedWith()).isEqualTo(4007);
        }
    }

    @Test
    void aMessageOfMoreThan4096BytesIsNotDecoded() {
        try (var socket = BotSocket.online(playground)) {
            socket.send(3, Json.object().put("status", "x".repeat(4_096)));

            assertThat(socket.closedWith()).isEqualTo(4002);
        }
    }

    @Test
    void moreThan120MessagesInAMinuteAreTooMany() {
        try (var socket = BotSocket.online(playground)) {
            for (var count = 0; count < 120; count++) {
                socket.send(1, Json.object());
            }

            assertThat(socket.closedWith()).isEqualTo(4008);
        }
    }

    @Test
    void anotherShardWithinFiveSecondsIsTurnedAwayAndLaterLetIn() {
        try (var first = BotSocket.open(playground);
                var second = BotSocket.open(playground)) {
            first.identify(playground.token(), BotSocket.GUILDS, 0, 2);
            first.hears("READY");

            second.identify(playground.token(), BotSocket.GUILDS, 1, 2);
            assertThat(second.hearsOp(9).asBoolean()).isFalse();

            now.updateAndGet(instant -> instant.plusSeconds(5));
            second.identify(playground.token(), BotSocket.GUILDS, 1, 2);
            assertThat(second.hears("READY").path("shard").path(0).asInt()).isEqualTo(1);
        }
        var limit = Web.asBot(playground).get("gateway/bot").path("session_start_limit");
        assertThat(limit.path("remaining").asInt()).isEqualTo(998);
    }

    @Test
    void aBotThatMissesABeatIsAskedForOneBeforeItIsGivenUp() {
        var impatient = Playground.start(PlaygroundSettings.inMemory().withHeartbeat(Duration.ofMillis(700)));
        try (impatient;
                var socket = BotSocket.open(impatient)) {
            socket.hearsOp(1);

            socket.send(1, Json.object());

            socket.hearsOp(11);
            assertThat(socket.closedWith()).isEqualTo(4009);
        }
    }

    @Test
    void packedMessagesAreSentWhereIdentifyAsksForThem() {
        try (var socket = BotSocket.packed(playground)) {
            socket.hearsOp(10);
            ObjectNode identify = Json.object()
                    .put("token", playground.token())
                    .put("intents", 1)
                    .put("compress", true);
            identify.putObject("properties");
            socket.send(2, identify);

            assertThat(socket.hears("READY").path("v").asInt()).isEqualTo(10);
            socket.hears("GUILD_CREATE");
        }
    }

    @Test
    void membersAreAnsweredByIdAndByName() {
        try (var socket = BotSocket.online(playground);
                var driver = Visitor.in(playground, "driver")) {
            var request = Json.object().put("guild_id", driver.guildId()).put("nonce", "n1");
            request.putArray("user_ids").add(driver.id()).add("99");
            socket.send(8, request);

            var chunk = socket.hears("GUILD_MEMBERS_CHUNK");
            assertThat(chunk.path("members")).hasSize(1);
            assertThat(chunk.path("not_found").path(0).asText()).isEqualTo("99");
            assertThat(chunk.path("nonce").asText()).isEqualTo("n1");

            socket.send(
                    8,
                    Json.object()
                            .put("guild_id", driver.guildId())
                            .put("query", "l")
                            .put("limit", 2));
            assertThat(socket.hears("GUILD_MEMBERS_CHUNK").path("members")).hasSize(2);
        }
    }

    @Test
    void anInvalidatedSessionCanBeFollowedByANewOneOnTheSameConnection() {
        try (var socket = BotSocket.online(playground)) {
            playground.misbehave().invalidateSessions();
            assertThat(socket.hearsOp(9).asBoolean()).isFalse();

            socket.identify(playground.token(), BotSocket.GUILDS);

            assertThat(socket.hears("READY").path("guilds")).hasSize(2);
        }
    }

    @Test
    void withoutItsIntentAnEventIsNotTold() {
        try (var socket = BotSocket.online(playground);
                var driver = Visitor.in(playground, "driver")) {
            var bot = Web.asBot(playground);
            driver.writes("paddock", "unheard").ok();
            bot.send(
                            "PATCH",
                            "guilds/" + driver.guildId() + "/members/@me",
                            Json.object().put("nick", "Marshal"))
                    .ok();

            assertThat(socket.next().path("t").asText()).isEqualTo("GUILD_MEMBER_UPDATE");
        }
    }
}
