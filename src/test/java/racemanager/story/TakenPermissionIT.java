package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A channel is closed to the bot after a race was published there, and opened again. */
@Execution(ExecutionMode.CONCURRENT)
class TakenPermissionIT {

    private static final int SEND_MESSAGES = 1 << 11;

    @TempDir
    private Path directory;

    @Test
    void whatWasRefusedComesWithThePermission() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt")) {
                var permission = isShutOut(house, organiser, owner, lena);

                asTheBot(house, "DELETE", permission, "");
                organiser.entryList("01 ⬜ Lena Vogt");
                owner.awaits(() -> !details(owner).says("not up to date"), "no word of it any more");
            }
        }
    }

    @Test
    void theOrganiserIsToldWhatDiscordRefusesAndHasItTriedAgain() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt")) {
                var permission = isShutOut(house, organiser, owner, lena);
                owner.awaits(
                        () -> owner.frames().stream()
                                .anyMatch(frame -> frame.json().toString().contains("users/@me/channels")),
                        "a direct message");
                assertThat(details(lena).text()).doesNotContain("not up to date");

                var still = details(owner).presses("Try again").message();
                assertThat(still.text()).contains("The entry list is not up to date");
                asTheBot(house, "DELETE", permission, "");
                assertThat(still.presses("Try again").message().text())
                        .contains("Announcement and entry list are up to date");
                organiser.entryList("01 ⬜ Lena Vogt");
            }
        }
    }

    /** The bot may not post the entry list, in which there is a driver by now; tells how its permission is addressed. */
    private static String isShutOut(PartedHouse house, Organiser organiser, Visitor owner, Visitor lena)
            throws Exception {
        organiser.publishes(10, Duration.ofDays(3));
        var list = organiser.entryList("Nobody is registered yet");
        var bot = list.json().path("author").path("id").asText();
        var permission = "/channels/" + list.channel() + "/permissions/" + bot;
        asTheBot(house, "PUT", permission, "{\"type\":1,\"allow\":\"0\",\"deny\":\"" + SEND_MESSAGES + "\"}");
        asTheBot(house, "DELETE", "/channels/" + list.channel() + "/messages/" + list.id(), "");
        registers(lena);
        owner.awaits(
                () -> details(owner).says("The entry list is not up to date", "Send Messages"),
                "a word of the entry list");
        return permission;
    }

    private static SeenMessage details(Visitor visitor) {
        return visitor.reads(Organiser.ANNOUNCEMENTS, "1/10").presses("Details").message();
    }

    private static void registers(Visitor driver) {
        var form = driver.reads(Organiser.ANNOUNCEMENTS, "0/10")
                .presses("Register")
                .form();
        var done = form.with("Full name", "Lena Vogt")
                .with("Steam account", "76561197960287931")
                .sends()
                .message();
        assertThat(done.text()).contains("You are on the grid");
    }

    private static void asTheBot(PartedHouse house, String method, String path, String body) throws Exception {
        var address = Objects.requireNonNull(house.invitation().get("DISCORD_API_URL")) + path;
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", "Bot " + house.invitation().get("DISCORD_TOKEN"))
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        }
    }
}
