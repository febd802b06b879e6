package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;

/** A role of the first guild that nobody has yet. */
final class NewRole {

    private NewRole() {}

    /**
     * Adds it in the bot's name, so that it is below the bot's own.
     *
     * @param invitation with which variables a bot finds this Discord
     */
    static void add(Page page, Map<String, String> invitation, String name) throws IOException, InterruptedException {
        try (var owner = page.as("owner");
                var client = HttpClient.newHttpClient()) {
            var roles =
                    Objects.requireNonNull(invitation.get("DISCORD_API_URL")) + "/guilds/" + owner.guildId() + "/roles";
            var request = HttpRequest.newBuilder(URI.create(roles))
                    .header("Authorization", "Bot " + invitation.get("DISCORD_TOKEN"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"name\":\"" + name + "\",\"permissions\":\"0\"}"))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }
}
