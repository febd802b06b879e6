package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A race without an entry list channel: its announcement names who drives and who waits. */
@Execution(ExecutionMode.CONCURRENT)
class RosterlessIT {

    private static final String TITLE = "Grand Final";

    @TempDir
    private Path directory;

    @Test
    void theAnnouncementNamesTheDriversAndNothingElseIsPosted() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist")) {
                var review = organiser.fillsIn(2, Duration.ofHours(5));
                review.edits("channels").clears("roster").reviews();
                assertThat(review.publishes().text()).contains(TITLE + " is published", "names the drivers");
                organiser.announcement(TITLE, "0/2");

                register(lena, "Lena *Vogt*", "76561197960287931");
                register(diego, "Diego Marín", "76561197960287933");
                register(sofia, "Sofia Lindqvist", "76561197960287935");
                organiser.announcement("2/2", "Lena *Vogt* · Diego Marín", "Waiting list Sofia Lindqvist");

                diego.reads(Organiser.ANNOUNCEMENTS, TITLE).presses("Check in").message();
                organiser.announcement("Lena *Vogt* · Diego Marín ✅");

                house.killBot();
                house.start();
                withdraw(lena);
                var announcement = organiser.announcement("2/2", "Diego Marín ✅ · Sofia Lindqvist");
                assertThat(announcement.text()).doesNotContain("Lena", "Waiting list");
                var list = announcement
                        .presses("Details")
                        .message()
                        .presses("Full list")
                        .message();
                assertThat(list.text()).contains("01 ✅ Diego Marín", "02 ⬜ Sofia Lindqvist");

                assertThat(owner.posts(Organiser.ANNOUNCEMENTS)).hasSize(1);
                assertThat(owner.posts(Organiser.ENTRY_LIST)).isEmpty();
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void withdraw(Visitor driver) {
        driver.awaitsBot()
                .reads(Organiser.ANNOUNCEMENTS, TITLE)
                .presses("Can’t come")
                .message()
                .presses("Withdraw")
                .message();
    }

    private static void register(Visitor driver, String name, String steam) {
        driver.reads(Organiser.ANNOUNCEMENTS, TITLE, "Register")
                .presses("Register")
                .form()
                .with("Full name", name)
                .with("Steam account", steam)
                .sends()
                .message();
    }
}
