package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two cars, one of them shared: its line-up is typed, corrected, shown, exported, and changed after that. */
@Execution(ExecutionMode.CONCURRENT)
class TeamCarsIT {

    private static final String RACE_CONTROL = "race-control";
    private static final String NAME = "Name of the car’s team";
    private static final String LINES = "The other drivers, one a line";
    private static final String BEA = "76561197960287951";
    private static final String CY = "76561197960287953";

    @TempDir
    private Path directory;

    @Test
    void aLineUpIsTypedExportedAndChanged() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);
                var review = organiser.fillsIn(3, Duration.ofDays(2));
                review.edits("team_cars");
                review.sees(review.screen().presses("Each drives alone").message());
                review.sees(review.screen().chooses("Most drivers of a car", "Up to 3 drivers"));
                review.reviews();
                assertThat(review.screen().text()).contains("up to 3 drivers a car");
                review.publishes();
                organiser.announcement("0/3 cars", "Up to 3 drivers share a car");

                register(lena, "Lena Vogt", "76561197960287931", "Team Rocket");
                assertThat(register(diego, "Diego Marín", "76561197960287933", "team rocket")
                                .text())
                        .contains("Another car is called “Team Rocket” already");
                diego.reads(Organiser.ANNOUNCEMENTS, "Grand Final");
                register(diego, "Diego Marín", "76561197960287933", "Team Comet");
                organiser.announcement("2/3 cars");

                var faulty = lineUp(lena, "Bea Ray; " + BEA + "\nCy Young; 12");
                assertThat(faulty.text()).contains("Line 2:", "looks like a friend code");
                var again = faulty.presses("Correct").form();
                assertThat(again.toString()).contains("Bea Ray; " + BEA, "Cy Young; 12");
                var taken = again.with(LINES, "Bea Ray; " + BEA + "\nCy Young; " + CY)
                        .sends()
                        .message();
                assertThat(taken.text()).contains("Team Rocket: Lena Vogt, Bea Ray, Cy Young");
                organiser.entryList("01 ⬜ Team Rocket: Lena Vogt, Bea Ray, Cy Young", "02 ⬜ Team Comet: Diego Marín");

                var file = owner.types("/event export", "Grand Final", "ac").message();
                assertThat(new String(file.download(), StandardCharsets.UTF_8))
                        .contains("GUID=76561197960287931;" + BEA + ";" + CY + "\n", "TEAM=Team Rocket\n");

                var elsewhere = lineUp(diego, "Bea Ray; " + BEA);
                assertThat(elsewhere.text()).contains("Bea Ray drives for Team Rocket already");
                lineUp(lena, "Bea Ray; " + BEA);
                owner.reads(RACE_CONTROL, "out of date", "<@" + lena.memberId() + ">");

                lineUp(lena, "<@" + diego.memberId() + ">");
                var asked = diego.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                        .presses("Can’t come")
                        .message();
                asked.presses("Withdraw").message();
                assertThat(lineUp(lena, "<@" + diego.memberId() + ">").text()).contains("Diego Marín");
                organiser.entryList("Team Rocket: Lena Vogt, Diego Marín");
                assertThat(entry(diego).text()).contains("Team Rocket is on the grid", "You share the car");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static SeenMessage lineUp(Visitor driver, String lines) {
        return entry(driver)
                .presses("Line-up")
                .form()
                .with(LINES, lines)
                .sends()
                .message();
    }

    private static SeenMessage entry(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("My entry")
                .message();
    }

    private static SeenMessage register(Visitor driver, String name, String steam, String team) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final", "Register")
                .presses("Register")
                .form()
                .with("Full name", name)
                .with("Steam account", steam)
                .with(NAME, team)
                .sends()
                .message();
    }
}
