package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An organiser changes a published race, and its drivers hear of it once. */
@Execution(ExecutionMode.CONCURRENT)
class EditedRaceIT {

    private static final String CHANGED = "has changed";

    @TempDir
    private Path directory;

    @Test
    void driversHearOfWhatConcernsThem() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt")) {
                organiser.publishes(2, Duration.ofDays(3));
                lena.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                        .presses("Register")
                        .form()
                        .with("Full name", "Lena Vogt")
                        .with("Steam account", "76561197960287931")
                        .sends()
                        .message();

                var review = new WizardWalk(
                        Words.in("en"),
                        owner.types("/event edit", "Grand Final").message());
                assertThat(review.screen().text()).contains("drivers are told", "Save changes");
                review.edits("rules").fills("rules", Map.of("special_rules", "Be kind"));
                review.reviews();
                assertThat(review.saves("Save changes").text()).contains("Grand Final is changed");
                assertThat(lena.calls(Organiser.ANNOUNCEMENTS)).noneMatch(post -> post.says(CHANGED));

                var again = new WizardWalk(
                        Words.in("en"),
                        owner.types("/event edit", "Grand Final").message());
                again.edits("cars").cars("BMW M4 GT3, Porsche 992").reviews();
                house.killBot();
                house.start();
                again.saves("Save changes");
                organiser.announcement("BMW M4 GT3");
                assertThat(lena.isCalled(Organiser.ANNOUNCEMENTS, CHANGED).text())
                        .contains("2 cars");
                lena.isCalled(Organiser.ANNOUNCEMENTS, "Your car is no longer allowed")
                        .presses("Choose a car")
                        .form()
                        .with("Full name", "Lena Vogt")
                        .with("Steam account", "76561197960287931")
                        .with("Car", "BMW M4 GT3")
                        .sends()
                        .message();
                organiser.entryList("Lena Vogt", "BMW M4 GT3");
                assertThat(lena.calls(Organiser.ANNOUNCEMENTS))
                        .filteredOn(post -> post.says(CHANGED))
                        .hasSize(1);
            }
        }
    }

    @Test
    void aRaceThatIsClosedIsCorrectedAndItsGridStays() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt")) {
                organiser.publishes(2, Duration.ofDays(3));
                lena.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                        .presses("Register")
                        .form()
                        .with("Full name", "Lena Vogt")
                        .with("Steam account", "76561197960287931")
                        .sends()
                        .message();
                owner.types("/event close", "Grand Final")
                        .message()
                        .presses("Close registration")
                        .message();
                organiser.announcement("Registration and check-in closed");

                var review = new WizardWalk(
                        Words.in("en"),
                        owner.types("/event edit", "Grand Final").message());
                review.edits("check_in").picks("check_in.closes", "1 hour before");
                assertThat(review.screen().text()).contains("postpone the race in");
                review.picks("check_in.closes", "30 minutes before").reviews();
                review.edits("rules").fills("rules", Map.of("special_rules", "Be kind"));
                review.reviews().edits("cars").cars("BMW M4 GT3, Porsche 992").reviews();
                house.killBot();
                house.start();
                assertThat(review.saves("Save changes").text()).contains("Grand Final is changed");

                organiser.announcement("BMW M4 GT3", "Registration and check-in closed");
                lena.isCalled(Organiser.ANNOUNCEMENTS, CHANGED);
                var chosen = lena.isCalled(Organiser.ANNOUNCEMENTS, "Your car is no longer allowed")
                        .presses("Choose a car")
                        .form()
                        .with("Full name", "Lena Vogt")
                        .with("Steam account", "76561197960287931")
                        .with("Car", "Porsche 992")
                        .sends()
                        .message();
                assertThat(chosen.text()).contains("You are on the grid");
                organiser.entryList("Lena Vogt", "Porsche 992");
                assertThat(lena.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                                .presses("Details")
                                .message()
                                .presses("Read more")
                                .message()
                                .text())
                        .contains("Be kind");
                assertThat(lena.calls(Organiser.ANNOUNCEMENTS))
                        .filteredOn(post -> post.says(CHANGED))
                        .hasSize(1);
            }
        }
    }
}
