package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.playground.json.Json;

/** What a moderating bot does to members, and what the audit log says of it. */
class ModerationTest {

    private static final int MODERATION = 1 << 2;

    @TempDir
    private Path directory = Path.of(".");

    private Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private Visitor driver = Visitor.in(playground, "driver");

    @BeforeEach
    void openAsAdministrator() {
        stop();
        playground = PreparedWorld.open(directory, InstantSource.system(), PreparedWorld::makeAdministrator);
        driver = Visitor.in(playground, "driver");
    }

    @AfterEach
    void stop() {
        driver.close();
        playground.close();
    }

    private Web bot() {
        return Web.asBot(playground);
    }

    private String guild() {
        return "guilds/" + driver.guildId();
    }

    private JsonNode because(String reason, String method, String path) {
        var request =
                HttpRequest.newBuilder().method(method, BodyPublishers.noBody()).header("X-Audit-Log-Reason", reason);
        return bot().send(path, request).ok();
    }

    @Test
    void aKickIsToldToThePageAndLoggedWithItsReason() {
        because("caf%C3%A9%20talk", "DELETE", guild() + "/members/" + driver.id());

        assertThat(driver.hears("MEMBER_REMOVE").path("user").path("id").asText())
                .isEqualTo(driver.id());
        assertThat(bot().send("GET", guild() + "/members/" + driver.id(), null).code())
                .isEqualTo(10007);
        var entry = bot().get(guild() + "/audit-logs?action_type=20")
                .path("audit_log_entries")
                .path(0);
        assertThat(entry.path("reason").asText()).isEqualTo("café talk");
        assertThat(entry.path("target_id").asText()).isEqualTo(driver.id());
    }

    @Test
    void aBanIsListedTakesMessagesWithItAndCanBeLifted() {
        driver.writes("paddock", "rude").ok();
        try (var socket = BotSocket.open(playground)) {
            socket.identify(playground.token(), BotSocket.GUILDS | MODERATION);
            socket.hears("READY");

            var ban = guild() + "/bans/" + driver.id();
            bot().send("PUT", ban, Json.object().put("delete_message_seconds", 3600))
                    .ok();

            assertThat(socket.hears("GUILD_BAN_ADD").path("user").path("id").asText())
                    .isEqualTo(driver.id());
            assertThat(bot().get("channels/" + driver.channel("paddock") + "/messages"))
                    .isEmpty();
            assertThat(bot().get(guild() + "/bans")).hasSize(1);
            bot().send("DELETE", ban, null).ok();
            assertThat(bot().send("GET", ban, null).code()).isEqualTo(10026);
        }
    }

    @Test
    void aBulkBanSaysWhoCouldNotBeBanned() {
        var body = Json.object();
        try (var owner = Visitor.in(playground, "owner")) {
            body.putArray("user_ids").add(driver.id()).add(owner.id());
        }

        var done = bot().post(guild() + "/bulk-ban", body).ok();

        assertThat(done.path("banned_users").path(0).asText()).isEqualTo(driver.id());
        assertThat(done.path("failed_users")).hasSize(1);
    }

    @Test
    void aTimeOutSilencesUntilItIsTakenBack() {
        var member = guild() + "/members/" + driver.id();
        var until = InstantSource.system().instant().plusSeconds(3600).toString();

        bot().send("PATCH", member, Json.object().put("communication_disabled_until", until))
                .ok();
        assertThat(driver.writes("paddock", "but").code()).isEqualTo(50013);
        bot().send("PATCH", member, Json.object().putNull("communication_disabled_until"))
                .ok();

        driver.writes("paddock", "thanks").ok();
    }

    @Test
    void manyMessagesAreDeletedInOneEvent() {
        ObjectNode body = Json.object();
        var ids = body.putArray("messages");
        for (var text : new String[] {"one", "two", "three"}) {
            ids.add(driver.writes("paddock", text).ok().path("id").asText());
        }
        try (var socket = BotSocket.open(playground)) {
            socket.identify(playground.token(), BotSocket.GUILDS | 1 << 9);
            socket.hears("READY");

            bot().post("channels/" + driver.channel("paddock") + "/messages/bulk-delete", body)
                    .ok();

            assertThat(socket.hears("MESSAGE_DELETE_BULK").path("ids")).hasSize(3);
            assertThat(driver.messages("paddock")).isEmpty();
        }
    }

    @Test
    void aRoleIsMadeMovedAndDeletedWithItsHolders() {
        var role = bot().post(
                        guild() + "/roles", Json.object().put("name", "Marshal").put("color", 255))
                .ok()
                .path("id")
                .asText();
        bot().send("PUT", guild() + "/members/" + driver.id() + "/roles/" + role, null)
                .ok();
        var move = Json.object().put("id", role).put("position", 1);

        bot().send("PATCH", guild() + "/roles", Json.array().add(move)).ok();
        bot().send("DELETE", guild() + "/roles/" + role, null).ok();

        var held = bot().get(guild() + "/members/" + driver.id()).path("roles");
        assertThat(held.toString()).doesNotContain(role);
        assertThat(bot().get(guild() + "/audit-logs").path("audit_log_entries")).hasSize(3);
    }
}
