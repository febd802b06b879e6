package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.story.GrandFinal.registers;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The owner wants drivers to confirm; a place becomes free days before the race, and the waiting list is asked. */
@Execution(ExecutionMode.CONCURRENT)
class ConfirmationIT {

    private static final String FREE = "A place is free";
    private static final Duration TIME = Duration.ofHours(2);

    @TempDir
    private Path directory;

    @Test
    void thePlaceGoesToTheFirstWhoSaysYesInTime() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var jack = house.page().asDriver("Jack Whitmore");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist");
                    var kenji = house.page().asDriver("Kenji Tanabe")) {
                var policy = owner.types("/settings policy").message();
                assertThat(policy.chooses("Free places wait for a yes", "for 2 hours")
                                .text())
                        .contains("Free places wait for a yes: for 2 hours");
                var review = organiser.fillsIn(2, Duration.ofDays(3));
                assertThat(review.screen().text()).contains("a free place is offered for 2 hours");
                review.publishes();
                registers(lena, "Lena Vogt", "76561197960287931");
                registers(jack, "Jack Whitmore", "76561197960287932");
                registers(diego, "Diego Marín", "76561197960287933");
                registers(sofia, "Sofia Lindqvist", "76561197960287934");
                registers(kenji, "Kenji Tanabe", "76561197960287935");

                var asked = entry(lena).presses("Can’t come").message();
                assertThat(asked.text()).contains("it is offered to the next in line");
                asked.presses("Withdraw").message();
                var offer = diego.isCalled(Organiser.ANNOUNCEMENTS, FREE);
                assertThat(offer.text()).contains("it is kept for you until", "you stay on the waiting list");
                assertThat(entry(diego).text()).contains("A place on the grid is kept for you until");
                assertThat(offer.presses("Pass").message().text()).contains("You stay on the waiting list");

                sofia.isCalled(Organiser.ANNOUNCEMENTS, FREE);
                house.page()
                        .controls()
                        .setsTheClock(house.page().controls().time().plus(TIME).plusSeconds(60));
                kenji.isCalled(Organiser.ANNOUNCEMENTS, FREE);
                assertThat(entry(sofia).text()).doesNotContain("is kept for you");
                assertThat(entry(kenji).presses("I’m in").message().text()).contains("You are on the grid");

                organiser.entryList("01 ⬜ Jack Whitmore", "02 ⬜ Kenji Tanabe", "Diego Marín", "Sofia Lindqvist");
            }
        }
    }

    private static SeenMessage entry(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("My entry")
                .message();
    }
}
