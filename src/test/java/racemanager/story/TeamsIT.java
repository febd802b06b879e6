package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two teams of two: who chooses, who finds a team full, and who is put into one at closure. */
@Execution(ExecutionMode.CONCURRENT)
class TeamsIT {

    @TempDir
    private Path directory;

    @Test
    void driversChooseTheirTeamsAndClosureGivesOneToWhoeverHasNone() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist")) {
                var review = organiser.fillsIn(4, Duration.ofHours(5));
                review.edits("teams")
                        .picks("teams.plan", "2 teams of 2")
                        .fills("teams", Map.of("teams.names", "Los Rojos"))
                        .reviews();
                assertThat(review.screen().text()).contains("2 teams of 2", "Los Rojos");
                review.publishes();
                organiser.announcement("2 teams of 2");

                var early = register(lena, "Lena Vogt", "76561197960287931");
                var late = register(diego, "Diego Marín", "76561197960287933");
                early.with("Team", "Los Rojos · 2 free").sends().message();
                register(sofia, "Sofia Lindqvist", "76561197960287935")
                        .with("Team", "Los Rojos · 1 free")
                        .sends()
                        .message();
                var refused = late.with("Team", "Los Rojos · 2 free").sends().message();
                assertThat(refused.text()).contains("Los Rojos is full by now");
                var again = refused.presses("Correct").form();
                assertThat(again.words()).noneMatch(word -> word.contains("Los Rojos"));
                assertThat(again.shows("Full name")).isEqualTo("Diego Marín");
                again.with("Team", "No preference").sends().message();

                organiser.entryList(
                        "🟥 Los Rojos", "01 ⬜ Lena Vogt", "02 ⬜ Sofia Lindqvist", "No team yet", "03 ⬜ Diego Marín");
                assertThat(entry(diego).text()).contains("Team: No preference");

                owner.types("/event close", "Grand Final")
                        .message()
                        .presses("Close registration")
                        .message();
                var roster = organiser.entryList("🟦 Blue · 1 free", "03 ⬜ Diego Marín");
                assertThat(roster.text()).doesNotContain("No team yet");
                assertThat(entry(diego).text()).contains("Team: Blue");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static SeenMessage entry(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("My entry")
                .message();
    }

    private static OpenForm register(Visitor driver, String name, String steam) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final", "Register")
                .presses("Register")
                .form()
                .with("Full name", name)
                .with("Steam account", steam);
    }
}
