package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.story.GrandFinal.registers;
import static racemanager.story.GrandFinal.withdraws;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Members leave the server without a word; their places go to who is there, before check-in closes. */
@Execution(ExecutionMode.CONCURRENT)
class LeaverIT {

    private static final Duration CLOSES_BEFORE = Duration.ofMinutes(30);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final String RACE_CONTROL = "race-control";

    @TempDir
    private Path directory;

    @Test
    void thePlaceGoesToTheReserveAndRaceControlReadsTheName() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);
                organiser.fillsIn(1, Duration.ofHours(5)).publishes();
                registers(lena, "Lena Vogt", "76561197960287931");
                registers(diego, "Diego Marín", "76561197960287933");
                organiser.entryList("01", "Lena Vogt", "Waiting list", "Diego Marín");
                lena.leaves();

                house.page()
                        .controls()
                        .setsTheClock(organiser.start().minus(CLOSES_BEFORE).minus(A_MINUTE));

                owner.reads(RACE_CONTROL, "Lena Vogt has left this server", "Grand Final");
                diego.isCalled(Organiser.ANNOUNCEMENTS, "you are on the grid");
                organiser.entryList("01", "Diego Marín");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    @Test
    void aCoDriverLeavesTheCarAndABroadcasterTheSlot() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist")) {
                publishesASharedRace(organiser);
                entersACar(lena, "Lena Vogt", "76561197960287931", "Team Rocket");
                entersACar(diego, "Diego Marín", "76561197960287933", "Team Comet");
                withdraws(diego);
                entry(lena)
                        .presses("Line-up")
                        .form()
                        .with("The other drivers, one a line", "<@" + diego.memberId() + ">")
                        .sends()
                        .message();
                broadcasts(sofia);
                organiser.entryList("01 ⬜ Team Rocket: Lena Vogt, Diego Marín", "🎥 Sofia Lindqvist");
                diego.leaves();
                sofia.leaves();

                house.page()
                        .controls()
                        .setsTheClock(organiser.start().minus(CLOSES_BEFORE).minus(A_MINUTE));

                var told = lena.isCalled(Organiser.ANNOUNCEMENTS, "has left this server and is out of its line-up");
                assertThat(told.presses("My entry").message().text())
                        .contains("Lena Vogt")
                        .doesNotContain("Diego Marín");
                organiser.announcement("1/3 cars · 0/2 🎥");
                assertThat(organiser
                                .entryList("0/2 🎥", "01 ⬜ Team Rocket: Lena Vogt · Ferrari")
                                .text())
                        .doesNotContain("Diego Marín", "Sofia Lindqvist");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void publishesASharedRace(Organiser organiser) {
        var review = organiser.fillsIn(5, Duration.ofHours(5));
        review.edits("capacity")
                .drivers(3)
                .picks("broadcast", "2 broadcast slots")
                .reviews();
        review.edits("team_cars");
        review.sees(review.screen().presses("Each drives alone").message());
        review.sees(review.screen().chooses("Most drivers of a car", "Up to 3 drivers"));
        review.reviews();
        assertThat(review.publishes().text()).contains("Grand Final is published");
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

    private static SeenMessage entry(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("My entry")
                .message();
    }

    private static void broadcasts(Visitor member) {
        member.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Details")
                .message()
                .presses("🎥 Broadcast")
                .form()
                .with("Full name", "Sofia Lindqvist")
                .sends()
                .message();
    }
}
