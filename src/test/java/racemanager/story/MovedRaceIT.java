package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A race is delayed, gets fewer places, is run another day, gets its places back, and its drivers read a message. */
@Execution(ExecutionMode.CONCURRENT)
class MovedRaceIT {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @TempDir
    private Path directory;

    @Test
    void everyDriverIsCalledOnceForEveryThingThatIsDone() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var mara = house.page().asDriver("Sofia Lindqvist")) {
                organiser.publishes(3, Duration.ofDays(3));
                registers(lena, "Lena Vogt", "76561197960287931");
                registers(diego, "Diego Marín", "76561197960287933");
                registers(mara, "Sofia Lindqvist", "76561197960287935");
                var start = organiser.start();
                house.page()
                        .controls()
                        .setsTheClock(start.minus(Duration.ofHours(24)).plus(A_MOMENT));
                lena.isCalled(Organiser.ANNOUNCEMENTS, "Check-in for")
                        .presses("Check in")
                        .message();
                organiser.entryList("✅ Lena Vogt");
                var drivers = List.of(lena, diego, mara);

                delays(owner, organiser, drivers, start);
                takesAPlace(owner, organiser, mara);
                postpones(owner, organiser, drivers, start.plus(Duration.ofDays(7)));
                givesThePlaceBack(owner, organiser, mara);
                writes(owner, drivers);

                for (var words : List.of("starts a little later", "is postponed to", "tyres for the wet")) {
                    for (var driver : drivers) {
                        assertThat(driver.calls(Organiser.ANNOUNCEMENTS))
                                .filteredOn(call -> call.says(words, "<@" + driver.memberId() + ">"))
                                .as(words)
                                .hasSize(1);
                    }
                }
                assertThat(lena.calls(Organiser.ANNOUNCEMENTS))
                        .filteredOn(call -> call.says("<@" + lena.memberId() + ">"))
                        .as("check-in, delay, another day, message")
                        .hasSize(4);
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void registers(Visitor driver, String name, String steam) {
        var form = driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Register")
                .form();
        form.with("Full name", name).with("Steam account", steam).sends().message();
    }

    private static SeenMessage manages(Visitor owner) {
        return owner.types("/event manage", "Grand Final").message();
    }

    /** Two panels are open; the second one was drawn before the delay. */
    private static void delays(Visitor owner, Organiser organiser, List<Visitor> drivers, Instant start) {
        var panel = manages(owner);
        var other = manages(owner);
        assertThat(panel.presses("Delay 10 min").message().text()).contains("The race now starts on");
        assertThat(other.presses("Delay 10 min").message().text()).contains("The start has changed since");

        owner.awaits(() -> owner.types("/audit").message().says("event.delay"), "the delay in the audit log");
        for (var driver : drivers) driver.isCalled(Organiser.ANNOUNCEMENTS, "starts a little later");
        var later = start.plus(Duration.ofMinutes(10));
        organiser.announcement("<t:" + later.getEpochSecond());
        organiser.entryList("✅ Lena Vogt", "⬜ Diego Marín");
    }

    private static void takesAPlace(Visitor owner, Organiser organiser, Visitor last) {
        var asked = manages(owner)
                .presses("Change places")
                .form()
                .with("Drivers at most", "2")
                .sends()
                .message();
        assertThat(asked.text()).contains("Only 2 places?", "Sofia Lindqvist");
        assertThat(asked.presses("Change places").message().text()).contains("now has 2 places");
        last.isCalled(Organiser.ANNOUNCEMENTS, "has fewer places now");
        organiser.entryList("Waiting list\n01 ⬜ Sofia Lindqvist");
    }

    private static void postpones(Visitor owner, Organiser organiser, List<Visitor> drivers, Instant to) {
        var wrong = manages(owner)
                .presses("Postpone")
                .form()
                .with("New date and time", "when I like")
                .sends()
                .message();
        assertThat(wrong.text()).contains("when I like");
        var form = wrong.presses("Correct").form();
        assertThat(form.shows("New date and time")).isEqualTo("when I like");
        assertThat(form.with("New date and time", "<t:" + to.getEpochSecond() + ":F>")
                        .sends()
                        .message()
                        .text())
                .contains("Grand Final is postponed to", "3 drivers are told");

        for (var driver : drivers) driver.isCalled(Organiser.ANNOUNCEMENTS, "is postponed to");
        organiser.announcement("<t:" + to.getEpochSecond(), "Check-in from");
        organiser.entryList("⬜ Lena Vogt", "Waiting list\n01 ⬜ Sofia Lindqvist");
    }

    private static void givesThePlaceBack(Visitor owner, Organiser organiser, Visitor last) {
        assertThat(manages(owner)
                        .presses("Change places")
                        .form()
                        .with("Drivers at most", "4")
                        .sends()
                        .message()
                        .presses("Correct")
                        .form()
                        .with("Drivers at most", "3")
                        .sends()
                        .message()
                        .text())
                .contains("now has 3 places");
        last.isCalled(Organiser.ANNOUNCEMENTS, "A place is free");
        organiser.entryList("03 ⬜ Sofia Lindqvist");
    }

    private static void writes(Visitor owner, List<Visitor> drivers) {
        var done = manages(owner)
                .presses("Message drivers")
                .form()
                .with("Your message", "Bring tyres for the wet, @everyone")
                .sends()
                .message();
        assertThat(done.text()).contains("Your message goes to 3 drivers");
        for (var driver : drivers) driver.isCalled(Organiser.ANNOUNCEMENTS, "About Grand Final", "tyres for the wet");
    }
}
