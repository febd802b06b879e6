package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An organiser says more of a race than has to be said, and members read it. */
@Execution(ExecutionMode.CONCURRENT)
class RaceDetailsIT {

    private static final String SECRET = "s3cret-of-friday";

    @TempDir
    private Path directory;

    @Test
    void whatIsSaidOfARaceIsReadByItsDrivers() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt")) {
                var review = organiser.fillsIn(2, Duration.ofDays(3));
                review.edits("sessions")
                        .fills("sessions", Map.of("practice", "20", "qualifying", "soon", "race", "30 laps"));
                assertThat(review.screen().text()).contains("“soon” is not a time");
                var mended = review.screen().presses("Correct").form();
                review.sees(mended.with("Qualifying, in minutes", "15").sends().message());
                review.reviews();
                review.edits("rules")
                        .fills(
                                "rules",
                                Map.of(
                                        "special_rules",
                                        "No ballast.\n@everyone brings fuel.",
                                        "regulation",
                                        "https://example.org/rules"));
                review.reviews();
                review.edits("check_in")
                        .picks("check_in.closes", "10 minutes before")
                        .reviews();
                review.edits("server").fills("server", Map.of("server_password", SECRET));

                house.killBot();
                house.start();
                review.reviews();
                assertThat(review.screen().text()).contains("Review", "race 30 laps", "closes 10 minutes before");
                assertThat(review.publishes().text()).contains("is published");

                var announcement = organiser.announcement("practice 20 min, qualifying 15 min, race 30 laps");
                assertThat(announcement.text()).doesNotContain(SECRET);
                var details = announcement.seenBy(lena).presses("Details").message();
                assertThat(details.words()).contains("Regulation", "Read more");
                assertThat(details.text()).doesNotContain(SECRET);
                var read = details.presses("Read more").message();
                assertThat(read.text()).contains("Rules", "No ballast.", "brings fuel.");
                assertThat(read.json().path("mention_everyone").asBoolean()).isFalse();
            }
        }
    }
}
