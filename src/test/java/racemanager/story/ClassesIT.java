package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two classes of one and two places: who waits, whose place becomes free, and who comes onto the grid for it. */
@Execution(ExecutionMode.CONCURRENT)
class ClassesIT {

    private static final String FERRARI = "Ferrari 296 GT3";
    private static final String ALPINE = "Alpine A110 GT4";

    @TempDir
    private Path directory;

    @Test
    void aFreedPlaceGoesToTheFirstOfItsClassAndAFullClassIsTold() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist")) {
                var review = organiser.fillsIn(3, Duration.ofHours(5), FERRARI + ", " + ALPINE);
                review.edits("classes")
                        .fills("classes", Map.of("classes", "GT3: 1; 1-99; Ferrari\nGT4: 2; Alpine"))
                        .reviews();
                assertThat(review.screen().text()).contains("GT3: 1 place", "GT4: 2 places");
                review.publishes();
                organiser.announcement("GT3 0/1 · GT4 0/2");

                register(lena, "Lena Vogt", "76561197960287931", FERRARI);
                var told = register(diego, "Diego Marín", "76561197960287933", FERRARI);
                assertThat(told.text()).contains("GT3 is full: you are number 1");
                register(sofia, "Sofia Lindqvist", "76561197960287935", ALPINE);
                organiser.announcement("GT3 1/1 · GT4 1/2", "1 waiting");
                organiser.entryList(
                        "🏷️ GT3 1/1",
                        "01 ⬜ Lena Vogt",
                        "🏷️ GT4 1/2",
                        "02 ⬜ Sofia Lindqvist",
                        "Waiting list",
                        "01 ⬜ Diego Marín · GT3 · " + FERRARI);

                var form = entry(sofia).presses("Change").form();
                var refused = form.with("Car", FERRARI).sends().message();
                assertThat(refused.text()).contains("GT3 is full, so the entry stays as it was");
                assertThat(entry(sofia).text()).contains("Class: GT4", ALPINE);

                withdraw(lena);
                organiser.entryList("🏷️ GT3 1/1", "02 ⬜ Diego Marín", "🏷️ GT4 1/2", "01 ⬜ Sofia Lindqvist");
                assertThat(entry(diego).text()).contains("Class: GT3 · no number yet, choose one from 1 to 99");
                var outside = entry(diego)
                        .presses("Change")
                        .form()
                        .with("Race number", "100")
                        .sends()
                        .message();
                assertThat(outside.text()).contains("Numbers in GT3 go from 1 to 99");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void withdraw(Visitor driver) {
        driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Can’t come")
                .message()
                .presses("Withdraw")
                .message();
    }

    private static SeenMessage entry(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("My entry")
                .message();
    }

    private static SeenMessage register(Visitor driver, String name, String steam, String car) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final", "Register")
                .presses("Register")
                .form()
                .with("Full name", name)
                .with("Steam account", steam)
                .with("Car", car)
                .sends()
                .message();
    }
}
