package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The bot is killed on the page while two hundred drivers press, and started again, and page and process go on. */
@Isolated("It says how long something may take at most.")
class KilledBotIT {

    private static final int DRIVERS = 200;
    private static final int LIVES = 2;
    private static final int ANSWERED_BEFORE = 30;

    @TempDir
    private Path directory;

    @Test
    void nothingThatADriverWasToldIsLostWithTheBot() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            var controls = house.page().controls();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt")) {
                organiser.publishes(DRIVERS, Duration.ofHours(5));
                var announcement = organiser.announcement("0/" + DRIVERS);
                for (var life = 1; life <= LIVES; life++) {
                    var told = isKilledInTheMiddle(controls, announcement);
                    isDown(house);

                    controls.startsTheBot();
                    lena.awaitsBot();

                    assertThat(house.health().statusCode()).isEqualTo(200);
                    assertThat(announcement
                                    .seenBy(lena)
                                    .presses("Details")
                                    .message()
                                    .text())
                            .as("an old button")
                            .contains("Grand Final");
                    organiser.awaitsRegistered(told);
                }
                controls.sendsACrowd(DRIVERS, Duration.ofSeconds(8), announcement, "Register");
                var last = controls.awaitsTheCrowdsEnd();
                assertThat(last.path("answered").asInt()).as(last.toString()).isPositive();
                organiser.awaitsRegistered(told(last));
            }
            assertThat(house.stopBot()).isZero();
        }
    }

    /** Kills it once so many were answered; tells how many were told that they have a place. */
    private static int isKilledInTheMiddle(Controls controls, SeenMessage announcement) {
        controls.sendsACrowd(DRIVERS, Duration.ofSeconds(8), announcement, "Register");
        controls.awaitsTheCrowd(crowd -> crowd.path("answered").asInt() >= ANSWERED_BEFORE);
        controls.killsTheBot();

        assertThat(controls.now().path("bot").path("state").asText()).isEqualTo("down");
        var report = controls.awaitsTheCrowdsEnd();
        assertThat(report.path("failed").asInt()).as("in vain " + report).isPositive();
        return told(report);
    }

    private static int told(JsonNode report) {
        return PageApi.each(report.path("answers"))
                .filter(answer -> Stream.of("on the grid", "waiting")
                        .anyMatch(answer.path("text").asText()::contains))
                .mapToInt(answer -> answer.path("count").asInt())
                .sum();
    }

    private static void isDown(SharedHouse house) throws Exception {
        assertThat(house.page().hasBot()).isFalse();
        var health = house.health();
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("killed on the playground's page");
    }
}
