package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.playground.json.Json;

/** The audit log says of messages and overwrites what libraries read from it. */
class AuditLogTest {

    @TempDir
    private Path directory;

    private Playground playground;
    private Web bot;
    private Visitor owner;

    @BeforeEach
    void openAsAdministrator() {
        playground = PreparedWorld.open(directory, InstantSource.system(), PreparedWorld::makeAdministrator);
        bot = Web.asBot(playground);
        owner = Visitor.in(playground, "owner");
    }

    @AfterEach
    void close() {
        owner.close();
        playground.close();
    }

    private String place() {
        return "channels/" + owner.channel("paddock");
    }

    private String message() {
        return owner.writes("paddock", "hello").ok().path("id").asText();
    }

    private JsonNode newest() {
        return bot.get("guilds/" + owner.guildId() + "/audit-logs?limit=1")
                .path("audit_log_entries")
                .path(0);
    }

    @Test
    void aPinNamesItsMessage() {
        var message = message();
        bot.send("PUT", place() + "/messages/pins/" + message, null).ok();

        assertThat(newest().path("action_type").asInt()).isEqualTo(74);
        assertThat(newest().path("options"))
                .isEqualTo(Json.object()
                        .put("channel_id", owner.channel("paddock"))
                        .put("message_id", message));
    }

    @Test
    void deletionsNameTheirNumber() {
        var messages = Json.object();
        messages.putArray("messages").add(message()).add(message());
        bot.post(place() + "/messages/bulk-delete", messages).ok();
        assertThat(newest().path("action_type").asInt()).isEqualTo(73);
        assertThat(newest().path("options")).isEqualTo(Json.object().put("count", "2"));

        bot.send("DELETE", place() + "/messages/" + message(), null).ok();
        assertThat(newest().path("action_type").asInt()).isEqualTo(72);
        assertThat(newest().path("options"))
                .isEqualTo(Json.object()
                        .put("channel_id", owner.channel("paddock"))
                        .put("count", "1"));
    }

    @Test
    void anOverwriteNamesItsRole() {
        var role = owner.role("Driver");
        var overwrite = Json.object().put("type", 0).put("allow", "0").put("deny", "2048");
        bot.send("PUT", place() + "/permissions/" + role, overwrite).ok();

        var options = newest().path("options");
        assertThat(options.path("id").asText()).isEqualTo(role);
        assertThat(options.path("type").asText()).isEqualTo("0");
        assertThat(options.path("role_name").asText()).isEqualTo("Driver");
    }
}
