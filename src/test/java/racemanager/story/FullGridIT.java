package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Two hundred drivers press Register within one second. */
@Isolated("Two hundred drivers want both processors")
class FullGridIT {

    private static final int DRIVERS = 200;
    private static final int PLACES = 40;
    private static final Pattern ON_GRID = Pattern.compile("You are on the grid of .*");
    private static final Pattern IN_LINE = Pattern.compile("⏳ The grid is full.*");

    /** A stampede of one second is measured by hand: two shared cores may take longer than Discord waits. */
    private static final Duration WITHIN = Duration.ofSeconds(10);

    @TempDir
    private Path directory;

    @Test
    void fortyAreOnTheGridAndAllOthersInLineAndEverybodyIsTold() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            var controls = house.page().controls();
            try (var organiser = new Organiser(house.page())) {
                organiser.publishes(PLACES, Duration.ofHours(5));
                var announcement = organiser.announcement("0/" + PLACES);

                getsWarm(controls, announcement);

                controls.sendsACrowd(DRIVERS, WITHIN, announcement, "Register");
                var report = controls.awaitsTheCrowdsEnd();

                print(report);
                nobodyIsToldWhatIsNotSo(report, organiser);
                assertThat(report.path("answered").asInt())
                        .as(report.toString())
                        .isEqualTo(DRIVERS);
                assertThat(report.path("failed").asInt()).isZero();
                assertThat(told(report, ON_GRID)).isEqualTo(PLACES);
                assertThat(told(report, IN_LINE)).isEqualTo(DRIVERS - PLACES);
                organiser.announcement(PLACES + "/" + PLACES, DRIVERS - PLACES + " waiting");
                organiser.entryList(PLACES + "/" + PLACES);
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    /** A race night's process has run for days; its first seconds are slower. */
    private static void getsWarm(Controls controls, SeenMessage announcement) {
        controls.sendsACrowd(DRIVERS, Duration.ofSeconds(5), announcement, "Details");
        controls.awaitsTheCrowdsEnd();
    }

    private static void nobodyIsToldWhatIsNotSo(JsonNode report, Organiser organiser) {
        assertThat(told(report, ON_GRID)).as(report.toString()).isPositive().isLessThanOrEqualTo(PLACES);
        assertThat(told(report, IN_LINE)).isLessThanOrEqualTo(DRIVERS - PLACES);
        organiser.awaitsRegistered(told(report, ON_GRID) + told(report, IN_LINE));
        assertThat(organiser.registered()).isLessThanOrEqualTo(DRIVERS);
    }

    private static int told(JsonNode report, Pattern words) {
        return PageApi.each(report.path("answers"))
                .filter(answer -> words.matcher(answer.path("text").asText()).find())
                .mapToInt(answer -> answer.path("count").asInt())
                .sum();
    }

    private static void print(JsonNode report) {
        System.out.printf(
                "%d drivers, %d answered: median %d ms, 99 of 100 within %d ms, slowest %d ms, %s answers a second%n",
                report.path("asked").asInt(),
                report.path("answered").asInt(),
                report.path("p50_ms").asLong(),
                report.path("p99_ms").asLong(),
                report.path("slowest_ms").asLong(),
                report.path("per_second").asText());
    }
}
