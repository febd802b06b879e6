package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The grid is closed, a driver cannot come, and the reserves are asked one after the other. */
@Execution(ExecutionMode.CONCURRENT)
class ReservesIT {

    private static final String SECRET = "s3cret@friday";
    private static final String FREE = "A place is free";

    @TempDir
    private Path directory;

    @Test
    void aPlaceThatIsFreeAfterClosureGoesToTheReserveWhoSaysYes() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist")) {
                var review = organiser.fillsIn(1, Duration.ofHours(5));
                review.edits("server").fills("server", Map.of("server_password", SECRET));
                review.reviews().publishes();
                registers(lena, "Lena Vogt", "76561197960287931");
                registers(diego, "Diego Marín", "76561197960287933");
                lena.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                        .presses("Check in")
                        .message();
                diego.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                        .presses("Check in")
                        .message();
                assertThat(entry(lena).text()).contains("on the grid", "Password: " + SECRET);
                assertThat(entry(diego).text())
                        .contains("number 1 on the waiting list")
                        .doesNotContain(SECRET);
                var renamed = entry(diego)
                        .presses("Change")
                        .form()
                        .with("Race number", "27")
                        .sends()
                        .message();
                assertThat(renamed.text()).contains("Number 27");

                owner.types("/event close", "Grand Final")
                        .message()
                        .presses("Close registration")
                        .message();
                registers(sofia, "Join as reserve", "Sofia Lindqvist", "76561197960287935");
                cannotCome(lena);
                var offer = diego.isCalled(Organiser.ANNOUNCEMENTS, FREE);
                assertThat(entry(diego).text()).contains("is kept for you until");
                house.killBot();
                house.start();
                assertThat(offer.seenBy(diego).presses("Pass").message().text()).contains("You let the place");
                sofia.isCalled(Organiser.ANNOUNCEMENTS, FREE);
                assertThat(diego.isCalled(Organiser.ANNOUNCEMENTS, FREE)
                                .presses("I’m in")
                                .message()
                                .text())
                        .contains("That place is gone");
                assertThat(entry(sofia).presses("I’m in").message().text()).contains("You are on the grid");

                organiser.entryList("01", "Sofia Lindqvist", "Waiting list", "Diego Marín");
                assertThat(entry(sofia).text()).contains(SECRET);
            }
        }
    }

    private static SeenMessage entry(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("My entry")
                .message();
    }

    private static void cannotCome(Visitor driver) {
        driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Can’t come")
                .message()
                .presses("Withdraw")
                .message();
    }

    private static void registers(Visitor driver, String name, String steam) {
        registers(driver, "Register", name, steam);
    }

    private static void registers(Visitor driver, String button, String name, String steam) {
        driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final", button)
                .presses(button)
                .form()
                .with("Full name", name)
                .with("Steam account", steam)
                .sends()
                .message();
    }
}
