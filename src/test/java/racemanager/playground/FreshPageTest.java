package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.playground.json.Json;

/** What a page is told that has just opened. */
class FreshPageTest {

    private final Playground playground =
            Playground.start(PlaygroundSettings.inMemory().withClock(() -> Instant.parse("2026-12-01T20:00:00Z")));
    private final Talk talk = new Talk(playground);

    @AfterEach
    void stop() {
        talk.close();
        playground.close();
    }

    @Test
    void itFindsTheScheduledEventsOfEachGuild() {
        var event = Json.object()
                .put("name", "Monza")
                .put("privacy_level", 2)
                .put("entity_type", 3)
                .put("scheduled_start_time", "2026-12-05T20:30:00Z")
                .put("scheduled_end_time", "2026-12-05T22:30:00Z");
        event.putObject("entity_metadata").put("location", "Monza");
        talk.bot()
                .post("guilds/" + talk.driver().guildId() + "/scheduled-events", event)
                .ok();

        var guilds = new Web(playground.url()).get("play/world").path("guilds");

        assertThat(guilds.path(0).path("guild_scheduled_events").findValuesAsText("name"))
                .containsExactly("Monza");
        assertThat(guilds.path(1).path("guild_scheduled_events").isArray()).isTrue();
        assertThat(guilds.path(1).path("guild_scheduled_events")).isEmpty();
    }

    @Test
    void anAnswerSaysOfWhichSubCommandItIs() {
        var track = Talk.command("track");
        track.putArray("options").add(option("add", 1));
        talk.bot()
                .send(
                        "PUT",
                        "applications/" + talk.application() + "/commands",
                        Json.array().add(track))
                .ok();

        talk.driver().types("paddock", "track", Json.object().put("name", "add").put("type", 1));
        talk.answer(talk.told(), 4, Json.object().put("content", "done")).ok();

        var answer = talk.driver().messages("paddock").path(0);
        assertThat(answer.path("interaction_metadata").path("name").asText()).isEqualTo("track add");
        assertThat(answer.path("interaction").path("name").asText()).isEqualTo("track add");
    }

    private static ObjectNode option(String name, int type) {
        return Talk.command(name).put("type", type);
    }
}
