package racemanager.playground.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.playground.Playground;
import racemanager.playground.PlaygroundSettings;

class ManyGuildsTest {

    @TempDir
    private Path directory;

    @Test
    void aPlaygroundOpensWithThemAndTheyHaveChannelsAndTheBot() {
        ManyGuilds.found(directory, 3);

        try (var playground = Playground.start(PlaygroundSettings.inMemory().in(directory));
                var http = new RawHttp("")) {
            var guilds = http.get(playground.url() + "play/world").path("guilds");
            assertThat(guilds.findValuesAsText("owner_id")).hasSize(ManyGuilds.FIRST + 3);
            var last = guilds.path(ManyGuilds.FIRST + 2);
            assertThat(last.path("name").asText()).isEqualTo("League 3");
            assertThat(last.path("channels").findValuesAsText("name"))
                    .contains("announcements", "entry-list", "paddock");
            assertThat(last.path("members").findValuesAsText("persona")).containsExactlyInAnyOrder("owner", "bot");
            assertThat(last.path("roles")).hasSize(2);
        }
    }
}
