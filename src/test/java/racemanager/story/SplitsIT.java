package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two splits of two places and a reserve: who drives where, on which server, and who comes for somebody that leaves. */
@Execution(ExecutionMode.CONCURRENT)
class SplitsIT {

    private static final String TITLE = "Grand Final";
    private static final List<String> NAMES =
            List.of("Lena Vogt", "Diego Marín", "Sofia Lindqvist", "Jack Whitmore", "Aoife Brennan");

    private static final List<String> STEAM = List.of(
            "76561197960287931", "76561197960287933", "76561197960287935", "76561197960287937", "76561197960287939");

    @TempDir
    private Path directory;

    @Test
    void driversAreDealtToTwoServersAndAReserveComesIntoTheSplitThatHasRoom() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver(NAMES.get(0));
                    var diego = house.page().asDriver(NAMES.get(1));
                    var sofia = house.page().asDriver(NAMES.get(2));
                    var jack = house.page().asDriver(NAMES.get(3));
                    var aoife = house.page().asDriver(NAMES.get(4))) {
                var review = organiser.fillsIn(2, Duration.ofHours(5));
                review.edits("splits")
                        .picks("splits.count", "2 splits")
                        .fills("splits", Map.of("splits.servers", "Server A; red\nServer B; blue"))
                        .reviews();
                assertThat(review.screen().text())
                        .contains("2 splits of 2 places", "2 servers set")
                        .doesNotContain("blue");
                review.publishes();
                organiser.announcement("2 splits of 2 places", "0/4");

                var drivers = List.of(lena, diego, sofia, jack, aoife);
                for (int index = 0; index < drivers.size(); index++) registers(drivers.get(index), index);
                organiser.announcement("4/4", "1 waiting");
                aoife.reads(Organiser.ANNOUNCEMENTS, TITLE).presses("Check in").message();
                assertThat(entry(sofia).text()).doesNotContain("red", "blue");
                assertThat(owner.types("/event export", TITLE, "ac").message().text())
                        .contains("The splits are not dealt yet");

                var form = manage(owner).presses("Deal the splits").form();
                var refused = form.with("Ratings, one driver a line", "Jack Whitmore; 2000\nNobody; 1")
                        .sends()
                        .message();
                assertThat(refused.text()).contains("“Nobody; 1” is about nobody in this race");
                var again = refused.presses("Correct").form();
                assertThat(again.shows("Ratings, one driver a line")).isEqualTo("Jack Whitmore; 2000\nNobody; 1");
                var dealt = again.with("Ratings, one driver a line", "Jack Whitmore; 2000")
                        .sends()
                        .message();
                assertThat(dealt.text()).contains("split 1 with 2 drivers", "split 2 with 2 drivers");
                jack.isCalled(Organiser.ANNOUNCEMENTS, "You are in split 1");
                sofia.isCalled(Organiser.ANNOUNCEMENTS, "You are in split 2");
                organiser.entryList(
                        "Split 1 2/2",
                        "01 ⬜ Lena Vogt",
                        "02 ⬜ Jack Whitmore",
                        "Split 2 2/2",
                        "01 ⬜ Diego Marín",
                        "02 ⬜ Sofia Lindqvist",
                        "Waiting list",
                        "01 ✅ Aoife Brennan");
                assertThat(entry(sofia).text())
                        .contains("Split: 2", "Server B", "blue")
                        .doesNotContain("Server A", "red");

                assertThat(owner.types("/event export", TITLE, "ac").message().text())
                        .contains("choose a split from 1 to 2");
                assertThat(exported(owner))
                        .contains("DRIVERNAME=Diego Marín", "DRIVERNAME=Sofia Lindqvist", "DRIVERNAME=Aoife Brennan")
                        .doesNotContain("Lena", "Jack");

                owner.types("/event close", TITLE)
                        .message()
                        .presses("Close registration")
                        .message();
                withdraws(diego);
                organiser.entryList("Split 2 1/2", "01 ⬜ Sofia Lindqvist");
                aoife.isCalled(Organiser.ANNOUNCEMENTS, "A place");
                assertThat(entry(aoife).presses("I’m in").message().text()).contains("You are on the grid");
                organiser.entryList("Split 1 2/2", "Split 2 2/2", "02 ✅ Aoife Brennan");
                aoife.isCalled(Organiser.ANNOUNCEMENTS, "You are in split 2");
                assertThat(entry(aoife).text()).contains("Split: 2", "blue").doesNotContain("red");
                assertThat(exported(owner)).doesNotContain("Diego");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static SeenMessage manage(Visitor owner) {
        return owner.types("/event manage", TITLE).message();
    }

    private static String exported(Visitor owner) {
        var file = owner.types("/event export", Map.of("event", TITLE, "format", "ac", "split", "2"))
                .message()
                .download();
        return new String(file, StandardCharsets.UTF_8);
    }

    private static SeenMessage entry(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, TITLE).presses("My entry").message();
    }

    private static void withdraws(Visitor driver) {
        driver.reads(Organiser.ANNOUNCEMENTS, TITLE)
                .presses("Can’t come")
                .message()
                .presses("Withdraw")
                .message();
    }

    private static void registers(Visitor driver, int index) {
        driver.reads(Organiser.ANNOUNCEMENTS, TITLE, "Register")
                .presses("Register")
                .form()
                .with("Full name", NAMES.get(index))
                .with("Steam account", STEAM.get(index))
                .sends()
                .message();
    }
}
