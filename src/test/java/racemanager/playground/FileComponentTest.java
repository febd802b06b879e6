package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.playground.json.Json;

/** A file that a Components V2 message shows tells its name and size, which Discord fills in. */
class FileComponentTest {

    private static final int FILE = 13;
    private static final int COMPONENTS_V2 = 1 << 15;

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());

    @AfterEach
    void close() {
        playground.close();
    }

    @Test
    void aFileComponentIsAnsweredWithNameAndSize() {
        try (var talk = new Talk(playground)) {
            var body = Json.object().put("flags", COMPONENTS_V2);
            body.putArray("components")
                    .addObject()
                    .put("type", FILE)
                    .putObject("file")
                    .put("url", "attachment://rules.txt");
            var sent = talk.bot()
                    .upload("POST", talk.paddock(), body, "files[0]", "rules.txt", "No contact.")
                    .ok();

            var shown = sent.path("components").path(0);
            assertThat(shown.path("name").asText()).isEqualTo("rules.txt");
            assertThat(shown.path("size").asInt()).isEqualTo(11);
            assertThat(shown.path("file").path("url").asText()).endsWith("/rules.txt");
        }
    }
}
