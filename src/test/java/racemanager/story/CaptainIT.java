package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A shared car whose captain cannot come, and then one who leaves the server: it goes on with the next of its crew. */
@Execution(ExecutionMode.CONCURRENT)
class CaptainIT {

    private static final String RACE_CONTROL = "race-control";
    private static final Duration BEFORE_CLOSURE = Duration.ofMinutes(31);

    @TempDir
    private Path directory;

    @Test
    void theCarGoesOnUntilNobodyIsLeftWhoCouldHaveIt() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist")) {
                owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);
                publishesASharedRace(organiser);
                entersACar(diego, "Diego Marín", "76561197960287933", "Team Comet");
                entersACar(sofia, "Sofia Lindqvist", "76561197960287934", "Late Apex");
                withdrawsAlone(sofia);
                linesUp(diego, sofia);
                asksToLeave(diego).presses("Withdraw the car").message();
                organiser.announcement("0/3 cars");
                assertThat(entry(sofia).text()).doesNotContain("You share the car");
                entersACar(lena, "Lena Vogt", "76561197960287931", "Team Rocket");
                linesUp(lena, diego, sofia);
                organiser.entryList("01 ⬜ Team Rocket: Lena Vogt, Diego Marín, Sofia Lindqvist");

                var asked = asksToLeave(lena);
                assertThat(asked.text())
                        .contains("Diego Marín can become the captain of Team Rocket", "all of its drivers are out");
                assertThat(asked.presses("Keep my place").message().text()).contains("keep your place");
                assertThat(asksToLeave(lena)
                                .presses("Hand over to Diego Marín")
                                .message()
                                .text())
                        .contains("Diego Marín is the captain of Team Rocket now");
                owner.reads(
                        RACE_CONTROL,
                        "The captain of Team Rocket cannot come",
                        "Grand Final",
                        "<@" + diego.memberId() + ">");
                var told = diego.isCalled(Organiser.ANNOUNCEMENTS, "so the car is yours now");
                assertThat(told.presses("My entry").message().has("Line-up")).isTrue();
                organiser.entryList("01 ⬜ Team Rocket: Diego Marín, Sofia Lindqvist");

                diego.leaves();
                house.page().controls().setsTheClock(organiser.start().minus(BEFORE_CLOSURE));
                owner.reads(
                        RACE_CONTROL,
                        "The captain of Team Rocket",
                        "has left this server",
                        "<@" + sofia.memberId() + ">");
                sofia.isCalled(Organiser.ANNOUNCEMENTS, "so the car is yours now");
                organiser.entryList("01 ⬜ Team Rocket: Sofia Lindqvist");

                withdrawsAlone(sofia);
                organiser.announcement("0/3 cars");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void publishesASharedRace(Organiser organiser) {
        var review = organiser.fillsIn(3, Duration.ofHours(5));
        review.edits("team_cars");
        review.sees(review.screen().presses("Each drives alone").message());
        review.sees(review.screen().chooses("Most drivers of a car", "Up to 3 drivers"));
        review.reviews();
        review.publishes();
    }

    private static void entersACar(Visitor captain, String name, String steam, String team) {
        captain.reads(Organiser.ANNOUNCEMENTS, "Grand Final", "Register")
                .presses("Register")
                .form()
                .with("Full name", name)
                .with("Steam account", steam)
                .with("Name of the car’s team", team)
                .sends()
                .message();
    }

    private static void linesUp(Visitor captain, Visitor... others) {
        var lines = new StringBuilder();
        for (var other : others) lines.append("<@").append(other.memberId()).append(">\n");
        entry(captain)
                .presses("Line-up")
                .form()
                .with("The other drivers, one a line", lines.toString().strip())
                .sends()
                .message();
    }

    private static void withdrawsAlone(Visitor driver) {
        assertThat(asksToLeave(driver).presses("Withdraw").message().text()).contains("You have withdrawn");
    }

    private static SeenMessage asksToLeave(Visitor driver) {
        return entry(driver).presses("Can’t come").message();
    }

    private static SeenMessage entry(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("My entry")
                .message();
    }
}
