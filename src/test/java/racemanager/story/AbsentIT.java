package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.story.GrandFinal.registers;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One place, whose driver does not check in, and a reserve who does. */
@Execution(ExecutionMode.CONCURRENT)
class AbsentIT {

    private static final Duration CLOSES_BEFORE = Duration.ofMinutes(30);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private static final String RACE_CONTROL = "race-control";

    @TempDir
    private Path directory;

    @Test
    void thePlaceGoesToTheReserveAndWhoComesAfterAllIsNextInLine() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                publishes(organiser, "loses the place to a reserve");
                register(lena, diego);
                organiser.announcement("no check-in, no place");

                house.page()
                        .controls()
                        .setsTheClock(organiser.start().minus(CLOSES_BEFORE).plus(A_MOMENT));
                var call = lena.isCalled(Organiser.ANNOUNCEMENTS, "You had not checked in");
                diego.isCalled(Organiser.ANNOUNCEMENTS, "you are on the grid");
                organiser.entryList("01 ✅ Diego Marín", "Waiting list", "⬜ Lena Vogt");

                assertThat(call.presses("I’m here after all").message().text()).contains("You are a reserve, number 1");
                assertThat(call.presses("I’m here after all").message().text()).contains("number 1");
                diego.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                        .presses("Can’t come")
                        .message()
                        .presses("Withdraw")
                        .message();
                assertThat(lena.isCalled(Organiser.ANNOUNCEMENTS, "A place is free")
                                .presses("I’m in")
                                .message()
                                .text())
                        .contains("You are on the grid");
                organiser.entryList("01 ✅ Lena Vogt");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    @Test
    void anOrganiserIsAskedOnceAndDecides() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);
                publishes(organiser, "keeps the place until you decide");
                register(lena, diego);

                house.page()
                        .controls()
                        .setsTheClock(organiser.start().minus(CLOSES_BEFORE).plus(A_MOMENT));
                owner.reads(RACE_CONTROL, "Check-in for Grand Final is over", "<@" + lena.memberId() + ">");
                organiser.entryList("01 ⬜ Lena Vogt");
                var sure = owner.types("/event manage", "Grand Final")
                        .message()
                        .presses("Free 1 absent place")
                        .message();
                assertThat(sure.text()).contains("Give away the places", "<@" + lena.memberId() + ">");
                assertThat(sure.presses("Free 1 absent place").message().text()).contains("are given away");
                organiser.entryList("01 ✅ Diego Marín", "Waiting list", "⬜ Lena Vogt");
                lena.isCalled(Organiser.ANNOUNCEMENTS, "You had not checked in");
                assertThat(owner.posts(RACE_CONTROL))
                        .filteredOn(post -> post.says("Check-in for Grand Final is over"))
                        .hasSize(1);
            }
        }
    }

    private static void publishes(Organiser organiser, String policy) {
        var review = organiser.fillsIn(1, Duration.ofHours(5));
        review.edits("check_in").picks("check_in.absent", policy).reviews().publishes();
    }

    private static void register(Visitor late, Visitor early) {
        registers(late, "Lena Vogt", "76561197960287931");
        registers(early, "Diego Marín", "76561197960287933");
        early.reads(Organiser.ANNOUNCEMENTS, "Grand Final").presses("Check in").message();
    }
}
