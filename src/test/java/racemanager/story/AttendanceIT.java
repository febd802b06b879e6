package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.story.GrandFinal.registers;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Three have a place; two drive and one does not check in. */
@Execution(ExecutionMode.CONCURRENT)
class AttendanceIT {

    private static final Duration CLOSES_BEFORE = Duration.ofMinutes(30);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private static final Duration LONGER_THAN_THE_RACE = Duration.ofHours(12);

    @TempDir
    private Path directory;

    @Test
    void theProfileTellsWhoCameAndWhoDidNotAlsoAfterAKill() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist")) {
                organiser
                        .fillsIn(3, Duration.ofHours(5))
                        .edits("check_in")
                        .picks("check_in.absent", "loses the place to a reserve")
                        .reviews()
                        .publishes();
                registers(lena, "Lena Vogt", "76561197960287931");
                registers(diego, "Diego Marín", "76561197960287933");
                registers(sofia, "Sofia Lindqvist", "76561197960287935");
                checksIn(lena);
                checksIn(diego);
                var clock = house.page().controls();
                var start = organiser.start();
                clock.setsTheClock(start.minus(CLOSES_BEFORE).plus(A_MOMENT));
                organiser.entryList("01 ✅ Lena Vogt", "02 ✅ Diego Marín", "Waiting list", "⬜ Sofia Lindqvist");
                clock.setsTheClock(start.plus(LONGER_THAN_THE_RACE));
                organiser.announcement("The race is over");

                lena.awaits(() -> tells(lena, "1 race driven"), "the race that was driven");
                assertThat(profile(diego)).contains("1 race driven").doesNotContain("no-show");
                assertThat(profile(sofia)).contains("0 races driven, 1 no-show", "No-show (no check-in): Grand Final");

                clock.killsTheBot();
                clock.startsTheBot();
                sofia.awaitsBot();
                assertThat(profile(sofia)).contains("0 races driven, 1 no-show");
                whoHasDrivenLessComesFirst(house.page(), diego, lena, sofia);
                sofia.types("/profile forget")
                        .message()
                        .presses("Erase my data")
                        .message();
                assertThat(profile(sofia)).contains("You have no profile");
            }
            assertThat(house.stopBot()).isZero();
        }
    }

    /** Two have driven one race each, and who registers last none. */
    private static void whoHasDrivenLessComesFirst(Page page, Visitor diego, Visitor lena, Visitor sofia) {
        try (var owner = page.as("owner").awaitsBot()) {
            owner.types("/settings policy")
                    .message()
                    .chooses("Order of the waiting list", "fewest starts, then first come");
            var review =
                    new WizardWalk(Words.in("en"), owner.types("/create_event").message());
            review.edits("title").title("Sprint").reviews();
            review.edits("date").in(Duration.ofDays(5)).reviews();
            review.edits("capacity").drivers(1).reviews().publishes();
            presses(diego, "Register");
            presses(lena, "Register");
            assertThat(presses(sofia, "Register").text()).contains("number 1 on the waiting list");
            owner.reads(Organiser.ENTRY_LIST, "Sprint", "01 ⬜ Sofia Lindqvist", "02 ⬜ Lena Vogt");

            presses(diego, "My entry")
                    .presses("Can’t come")
                    .message()
                    .presses("Withdraw")
                    .message();
            sofia.isCalled(Organiser.ANNOUNCEMENTS, "A place is free", "Sprint");
            owner.reads(Organiser.ENTRY_LIST, "Sprint", "1/1", "01 ⬜ Lena Vogt");
        }
    }

    private static SeenMessage presses(Visitor driver, String button) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Sprint").presses(button).message();
    }

    private static boolean tells(Visitor driver, String words) {
        return profile(driver).contains(words);
    }

    private static String profile(Visitor driver) {
        return driver.types("/profile show").message().text();
    }

    private static void checksIn(Visitor driver) {
        driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final").presses("Check in").message();
    }
}
