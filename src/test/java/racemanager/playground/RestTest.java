package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.playground.json.Json;

class RestTest {

    private static final Instant NOW = Instant.parse("2026-12-01T20:00:00Z");

    private volatile Instant now = NOW;
    private final Playground playground =
            Playground.start(PlaygroundSettings.inMemory().withClock(() -> now));
    private final Web bot = Web.asBot(playground);
    private final Visitor driver = Visitor.in(playground, "driver");
    private final String me = bot.get("users/@me").path("id").asText();

    @AfterEach
    void stop() {
        driver.close();
        playground.close();
    }

    private String guild() {
        return "guilds/" + driver.guildId();
    }

    private String messages(String channel) {
        return "channels/" + driver.channel(channel) + "/messages";
    }

    private static ObjectNode saying(String content) {
        return Json.object().put("content", content);
    }

    @Test
    void aRouteThatDiscordDoesNotHaveIsNotFound() {
        var reply = bot.send("GET", "nowhere/at/all", null);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).hasToString("{\"message\":\"404: Not Found\",\"code\":0}");
    }

    @Test
    void aWrongTokenIsUnauthorised() {
        assertThat(bot.withToken("a.b.c").send("GET", "users/@me", null).status())
                .isEqualTo(401);
        assertThat(bot.withToken("").send("GET", "users/@me", null).status()).isEqualTo(401);
    }

    @Test
    void theApplicationAndTheGatewayAreFound() {
        assertThat(bot.get("oauth2/applications/@me").path("id").asText()).isEqualTo(me);
        assertThat(bot.get("gateway/bot").path("url").asText()).startsWith("ws://127.0.0.1:");
    }

    @Test
    void aRoleIsGivenAndTakenBelowTheBotOnly() {
        var path = guild() + "/members/" + driver.id() + "/roles/";

        assertThat(bot.send("DELETE", path + driver.role("Driver"), null).status())
                .isEqualTo(204);
        assertThat(driver.hears("MEMBER_UPDATE").path("roles")).isEmpty();
        assertThat(bot.send("PUT", path + driver.role("Driver"), null).status()).isEqualTo(204);
        assertThat(bot.send("PUT", path + driver.role("Steward"), null).code()).isEqualTo(50013);
    }

    @Test
    void theSameNonceIsTheSameMessage() {
        var body = saying("once").put("nonce", "announcement-7").put("enforce_nonce", true);

        var first = bot.post(messages("announcements"), body).ok();
        var second = bot.post(messages("announcements"), body).ok();

        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(driver.messages("announcements")).hasSize(1);

        now = NOW.plus(Duration.ofMinutes(6));
        var later = bot.post(messages("announcements"), body).ok();
        assertThat(later.path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void fiveMessagesInFiveSecondsAreTheMostInAChannel() {
        for (var count = 1; count <= 5; count++) {
            var reply = bot.post(messages("paddock"), saying("message " + count));
            assertThat(reply.headers().firstValue("X-RateLimit-Remaining")).hasValue(Integer.toString(5 - count));
        }

        var sixth = bot.post(messages("paddock"), saying("one too many"));

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.body().path("retry_after").asDouble()).isBetween(0.0, 5.0);
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
        assertThat(bot.post(messages("race-control"), saying("elsewhere")).status())
                .isEqualTo(200);
    }

    @Test
    void aMessageIsEditedInPlaceKeepingWhatIsNotNamed() {
        var body = saying("grid");
        body.putArray("embeds").addObject().put("title", "Monza");
        var id = bot.post(messages("entry-list"), body).ok().path("id").asText();

        bot.send("PATCH", messages("entry-list") + "/" + id, saying("grid of 40"))
                .ok();

        var shown = driver.messages("entry-list").path(0);
        assertThat(shown.path("content").asText()).isEqualTo("grid of 40");
        assertThat(shown.path("embeds").path(0).path("title").asText()).isEqualTo("Monza");
        assertThat(shown.path("edited_timestamp").isNull()).isFalse();
    }

    @Test
    void onlyTheAuthorEditsAMessage() {
        var id = driver.writes("paddock", "mine").ok().path("id").asText();

        var reply = bot.send("PATCH", messages("paddock") + "/" + id, saying("yours"));

        assertThat(reply.code()).isEqualTo(50005);
        assertThat(bot.send("DELETE", messages("paddock") + "/" + id, null).status())
                .as("with Manage Messages")
                .isEqualTo(204);
    }

    @Test
    void componentsV2StayAndShowUploadedFiles() {
        var body = Json.object().put("flags", 32_768);
        body.putArray("components")
                .addObject()
                .put("type", 13)
                .putObject("file")
                .put("url", "attachment://grid.txt");

        var shown = bot.upload("POST", messages("paddock"), body, "files[0]", "grid.txt", "1. Vogt")
                .ok();

        var url = shown.path("components").path(0).path("file").path("url").asText();
        assertThat(bot.text(url)).isEqualTo("1. Vogt");
        var edit =
                bot.send("PATCH", messages("paddock") + "/" + shown.path("id").asText(), saying("text"));
        assertThat(edit.code()).as("no way back from Components V2").isEqualTo(50035);
    }

    @Test
    void aPingReachesOnlyWhomTheAllowedMentionsName() {
        var body = saying("<@" + driver.id() + "> <@&" + driver.role("Driver") + "> @everyone");
        body.putObject("allowed_mentions").putArray("parse").add("roles");

        var shown = bot.post(messages("paddock"), body).ok();

        assertThat(shown.path("mentions")).isEmpty();
        assertThat(shown.path("mention_roles").path(0).asText()).isEqualTo(driver.role("Driver"));
        assertThat(shown.path("mention_everyone").asBoolean()).isFalse();
    }

    @Test
    void aThreadHasTheIdOfItsMessageAndThereIsOnlyOne() {
        var message = bot.post(messages("announcements"), saying("race"))
                .ok()
                .path("id")
                .asText();
        var threads = messages("announcements") + "/" + message + "/threads";

        var thread = bot.post(threads, Json.object().put("name", "Monza")).ok();

        assertThat(thread.path("id").asText()).isEqualTo(message);
        assertThat(bot.post(threads, Json.object().put("name", "again")).code()).isEqualTo(160004);
        bot.post("channels/" + message + "/messages", saying("in the thread")).ok();
    }

    @Test
    void aScheduledEventGoesThroughItsStatesAndNoFurther() {
        var event = Json.object()
                .put("name", "Monza")
                .put("privacy_level", 2)
                .put("entity_type", 3)
                .put("scheduled_start_time", "2026-12-05T20:30:00Z")
                .put("scheduled_end_time", "2026-12-05T22:30:00Z");
        event.putObject("entity_metadata").put("location", "Monza");
        var path = guild() + "/scheduled-events/"
                + bot.post(guild() + "/scheduled-events", event).ok().path("id").asText();

        bot.send("PATCH", path, Json.object().put("status", 2)).ok();

        assertThat(bot.send("PATCH", path, Json.object().put("status", 4)).status())
                .isEqualTo(400);
        assertThat(bot.send("PATCH", path, Json.object().put("status", 3))
                        .ok()
                        .path("status")
                        .asInt())
                .isEqualTo(3);
        assertThat(bot.send("PATCH", path, Json.object().put("name", "Spa")).code())
                .isEqualTo(180000);
        assertThat(bot.post(guild() + "/scheduled-events", event.put("name", "x".repeat(101)))
                        .code())
                .isEqualTo(50035);
    }

    @Test
    void aDirectMessageHasAChannelOfItsOwn() {
        var body = Json.object().put("recipient_id", driver.id());
        var channel = bot.post("users/@me/channels", body).ok().path("id").asText();

        bot.post("channels/" + channel + "/messages", saying("between us")).ok();

        assertThat(bot.post("users/@me/channels", body).ok().path("id").asText())
                .isEqualTo(channel);
    }

    @Test
    void aMemberClosesAndOpensTheirDirectMessages() {
        var channel = bot.post("users/@me/channels", Json.object().put("recipient_id", driver.id()))
                .ok()
                .path("id")
                .asText();
        driver.takesDirectMessages(false);

        assertThat(bot.post("channels/" + channel + "/messages", saying("between us"))
                        .code())
                .isEqualTo(50007);
        driver.takesDirectMessages(true);
        bot.post("channels/" + channel + "/messages", saying("between us")).ok();
    }

    @Test
    void commandsAreReplacedAsAWholeAndKeepTheirIds() {
        var path = "applications/" + me + "/commands";
        var first = bot.send("PUT", path, Json.array().add(Talk.command("ping")).add(Talk.command("help")))
                .ok();

        var second =
                bot.send("PUT", path, Json.array().add(Talk.command("ping"))).ok();

        assertThat(second).hasSize(1);
        assertThat(second.path(0)).isEqualTo(first.path(0));
        assertThat(driver.commands()).hasSize(1);
    }

    @Test
    void aShareOfServerErrorsStrikesBeforeAnythingIsDone() {
        playground.misbehave().serverErrors(1);
        assertThat(bot.post(messages("paddock"), saying("hello")).status()).isEqualTo(502);

        playground.misbehave().behave();
        assertThat(driver.messages("paddock")).isEmpty();
    }

    @Test
    void visitorsSeeOnlyChannelsThatAreOpenToThem() {
        assertThat(driver.writes("organisers", "let me in").code()).isEqualTo(50001);
        try (var organiser = Visitor.in(playground, "organiser")) {
            organiser.writes("organisers", "among us").ok();
        }
    }
}
