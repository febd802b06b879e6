package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.playground.json.Json;

class ControlsTest {

    private static final Instant EVENING = Instant.parse("2026-12-05T20:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    private Path directory;

    private final AtomicReference<Instant> real = new AtomicReference<>(EVENING);

    private Playground open() {
        return Playground.start(PlaygroundSettings.inMemory().in(directory).withClock(real::get));
    }

    private static Web page(Playground playground) {
        return new Web(playground.url());
    }

    private static ObjectNode object() {
        return Json.object();
    }

    @Test
    void nothingIsAmissAtFirst() {
        try (var playground = open()) {
            var controls = page(playground).get("play/controls");

            assertThat(controls.path("clock")).hasToString("{\"now\":\"2026-12-05T20:00:00Z\",\"ahead_seconds\":0}");
            assertThat(controls.path("network"))
                    .hasToString(
                            "{\"latency_ms\":0,\"server_errors\":0.0,\"rate_limits\":0.0,\"lost_callbacks\":0.0,\"lost_messages\":0.0,\"lost_edits\":0.0,\"lost_roles\":0.0}");
            assertThat(controls.path("bot")).hasToString("{\"can_be_killed\":false,\"state\":\"down\"}");
            assertThat(controls.path("crowd").isNull()).isTrue();
        }
    }

    @Test
    void theClockGoesAheadOfTheRealOneAndAReopenedWorldIsNotInItsPast() {
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            var set = page(playground)
                    .post("play/clock", object().put("ahead_seconds", 3_600))
                    .ok();
            assertThat(set.path("clock").path("now").asText()).isEqualTo("2026-12-05T21:00:00Z");
            assertThat(driver.hears("CONTROLS")
                            .path("clock")
                            .path("ahead_seconds")
                            .asInt())
                    .isEqualTo(3_600);

            var set2 = page(playground)
                    .post("play/clock", object().put("to", "2026-12-08T21:00:00+01:00"))
                    .ok();
            assertThat(set2.path("clock").path("now").asText()).isEqualTo("2026-12-08T20:00:00Z");
            assertThat(playground.clock().instant()).isEqualTo(EVENING.plus(Duration.ofDays(3)));
            var sent = driver.writes("paddock", "from the future").ok();
            assertThat(sent.path("timestamp").asText()).startsWith("2026-12-08T20:00:00");
        }
        real.set(EVENING.plusSeconds(60));
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            assertThat(playground.clock().instant())
                    .isBetween(
                            EVENING.plus(Duration.ofDays(3)),
                            EVENING.plus(Duration.ofDays(3)).plusSeconds(61));
            assertThat(driver.writes("paddock", "later").ok().path("timestamp").asText())
                    .startsWith("2026-12-08T20:01:00");
        }
    }

    @Test
    void interactionsThatAreOpenBecomeTooOldWhenTheClockIsSetForward() {
        try (var playground = open();
                var talk = new Talk(playground)) {
            var answered = talk.ping();
            talk.answer(answered, 4, object().put("content", "in time")).ok();
            var waiting = talk.ping();
            page(playground)
                    .post("play/clock", object().put("ahead_seconds", 4))
                    .ok();

            assertThat(talk.answer(waiting, 4, object().put("content", "late")).code())
                    .isEqualTo(10062);

            var followUp = object().put("content", "and another thing");
            var webhook = talk.bot().withToken("");
            webhook.post(talk.followUps(answered), followUp).ok();
            page(playground)
                    .post("play/clock", object().put("ahead_seconds", 900))
                    .ok();
            assertThat(webhook.post(talk.followUps(answered), followUp).code()).isEqualTo(50027);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"ahead_seconds\":0}            | ahead_seconds must be a whole number from 1 to 31622400.",
                "{\"ahead_seconds\":\"60\"}       | ahead_seconds must be a whole number from 1 to 31622400.",
                "{\"ahead_seconds\":1.5}          | ahead_seconds must be a whole number from 1 to 31622400.",
                "{\"ahead_seconds\":99999999}     | ahead_seconds must be a whole number from 1 to 31622400.",
                "{}                               | ahead_seconds must be a whole number from 1 to 31622400.",
                "{\"to\":\"tomorrow\"}            | to must be a time such as 2026-12-05T20:30:00Z.",
                "{\"to\":\"2026-12-05T19:59:00Z\"}| The clock can only be set forward.",
                "{\"to\":\"2028-12-05T20:00:00Z\"}| The clock can be set forward by at most a year at a time.",
                "[]                               | The request's body must be a JSON object.",
            })
    void aClockThatCannotBeSetSoSaysWhy(String body, String sentence) {
        try (var playground = open()) {
            refused(page(playground).post("play/clock", Web.parse(body)), 400, sentence);
            assertThat(playground.clock().instant()).isEqualTo(EVENING);
        }
    }

    private static void refused(Web.Reply reply, int status, String sentence) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body().path("message").asText()).isEqualTo(sentence);
    }

    @Test
    void theNetworkMisbehavesTowardsTheBotAndNeverTowardsThePage() {
        try (var playground = open()) {
            var page = page(playground);
            var limits = object().put("rate_limits", 1).put("latency_ms", 0);
            page.send("PUT", "play/network", limits).ok();

            var limited = Web.asBot(playground).send("GET", "users/@me", null);
            assertThat(limited.status()).isEqualTo(429);
            assertThat(limited.body().path("retry_after").asDouble()).isBetween(0.01, 1.0);
            assertThat(limited.headers().firstValue("Retry-After")).contains("1");
            assertThat(limited.headers().firstValue("X-RateLimit-Scope")).contains("shared");

            var errors = object().put("rate_limits", 0).put("server_errors", 1);
            var now = page.send("PUT", "play/network", errors).ok();
            assertThat(now.path("network").path("server_errors").asDouble()).isEqualTo(1);
            assertThat(Web.asBot(playground).send("GET", "users/@me", null).status())
                    .isEqualTo(502);

            page.send("PUT", "play/network", object().put("server_errors", 0)).ok();
            assertThat(Web.asBot(playground).get("users/@me").path("id").asText())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"latency_ms\":10001}    | latency_ms must be a whole number from 0 to 10000.",
                "{\"server_errors\":1.1}   | server_errors must be a number from 0 to 1.",
                "{\"rate_limits\":-0.1}    | rate_limits must be a number from 0 to 1.",
                "{\"lost_callbacks\":\"1\"}| lost_callbacks must be a number from 0 to 1.",
            })
    void aNetworkThatCannotBeSetSoStaysAsItWas(String body, String sentence) {
        try (var playground = open()) {
            var both = (ObjectNode) Web.parse(body);
            both.put("latency_ms", both.path("latency_ms").asInt(5));
            refused(page(playground).send("PUT", "play/network", both), 400, sentence);
            assertThat(page(playground)
                            .get("play/controls")
                            .path("network")
                            .path("latency_ms")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void theGatewayAsksTheBotToConnectAgain() {
        try (var playground = open();
                var bot = BotSocket.online(playground)) {
            page(playground)
                    .post("play/gateway", object().put("fault", "reconnect"))
                    .ok();
            bot.hearsOp(7);
            page(playground)
                    .post("play/gateway", object().put("fault", "invalidate"))
                    .ok();
            assertThat(bot.hearsOp(9).asBoolean()).isFalse();
            refused(
                    page(playground).post("play/gateway", object().put("fault", "smile")),
                    400,
                    "fault must be drop, reconnect or invalidate.");
        }
    }

    @Test
    void aBotThatRunsElsewhereIsSeenAndCannotBeKilled() {
        try (var playground = open()) {
            try (var bot = BotSocket.online(playground)) {
                assertThat(bot.sequence()).isPositive();
                assertThat(state(playground).asText()).isEqualTo("up");
                refused(
                        page(playground).post("play/bot", object().put("do", "kill")),
                        404,
                        "The bot runs elsewhere; kill it there.");
            }
        }
    }

    @Test
    void aBotThatIsEntrustedCanBeKilledAndStarted() {
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            playground.entrust(new ObedientBot());
            assertThat(driver.hears("CONTROLS")
                            .path("bot")
                            .path("can_be_killed")
                            .asBoolean())
                    .isTrue();

            var killed = page(playground)
                    .post("play/bot", object().put("do", "kill"))
                    .ok();
            assertThat(killed.path("bot").path("state").asText()).isEqualTo("down");
            driver.hears(
                    "CONTROLS", told -> told.path("bot").path("state").asText().equals("down"));

            page(playground).post("play/bot", object().put("do", "start")).ok();
            assertThat(state(playground).asText()).isEqualTo("starting");
            refused(page(playground).post("play/bot", object().put("do", "dance")), 400, "do must be kill or start.");
        }
    }

    private static JsonNode state(Playground playground) {
        return page(playground).get("play/controls").path("bot").path("state");
    }
}
