package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A driver moves up from the waiting list and is called; then the race is cancelled, and all are called. */
@Execution(ExecutionMode.CONCURRENT)
class CancelledRaceIT {

    @TempDir
    private Path directory;

    @Test
    void driversAreCalledWhenTheyMoveUpAndWhenTheRaceIsCancelled() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                organiser.publishes(1, Duration.ofDays(3));
                registers(lena, "Lena Vogt", "76561197960287931");
                registers(diego, "Diego Marín", "76561197960287933");
                assertThat(diego.types("/event list").message().text()).contains("Grand Final");

                lena.types("/event show", "grand final")
                        .message()
                        .presses("Can’t come")
                        .message()
                        .presses("Withdraw")
                        .message();
                var moved = diego.isCalled(Organiser.ANNOUNCEMENTS, "you are on the grid");
                assertThat(moved.text()).doesNotContain(lena.memberId());
                assertThat(moved.json().path("mentions").toString()).contains(diego.memberId());

                assertThat(diego.types("/event cancel", "Grand Final").message().text())
                        .contains("You need the permission “Events”");
                var sure = owner.types("/event cancel", "Grand Final").message();
                assertThat(sure.text()).contains("Cancel Grand Final", "1 driver is told");
                var done = sure.presses("Cancel race")
                        .form()
                        .with("Reason for the drivers", "The server is down")
                        .sends()
                        .message();
                assertThat(done.text()).contains("Grand Final is cancelled");

                organiser.announcement("Cancelled: The server is down");
                diego.isCalled(Organiser.ANNOUNCEMENTS, "is cancelled: The server is down");
                assertThat(diego.calls(Organiser.ANNOUNCEMENTS))
                        .filteredOn(post -> post.says("you are on the grid"))
                        .hasSize(1);
                owner.awaits(
                        () -> owner.types("/event list", "over").message().says("Grand Final"),
                        "the race among those that are over");
            }
        }
    }

    private static void registers(Visitor driver, String name, String steam) {
        var form = driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Register")
                .form();
        form.with("Full name", name).with("Steam account", steam).sends().message();
    }
}
