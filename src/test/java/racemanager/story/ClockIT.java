package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A race of the day after tomorrow and two weeks more, seen from beginning to end in a minute. */
@Isolated("It says how long something may take at most.")
class ClockIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @TempDir
    private Path directory;

    @Test
    void whatTheDaysBringComesWithinSecondsOfTheClockBeingSet() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            var controls = house.page().controls();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt")) {
                organiser.publishes(10, Duration.ofDays(3));
                organiser.announcement("Check-in from");
                var start = organiser.start();
                registers(lena, "Register");

                shows(controls, start.minus(Duration.ofHours(24)), organiser, "Check-in open until");
                assertThat(lena.reads(Organiser.ANNOUNCEMENTS, "1/10")
                                .presses("Check in")
                                .message()
                                .text())
                        .contains("You are checked in");
                organiser.entryList("01 ✅ Lena Vogt");
                shows(controls, start.minus(Duration.ofMinutes(30)), organiser, "Registration and check-in closed");
                shows(controls, start.plus(Duration.ofHours(6)), organiser, "The race is over");
            }

            house.killBot();
            house.start();
            var after = house.page().controls();
            try (var organiser = new Organiser(house.page())) {
                assertThat(after.time())
                        .as("a Discord that was started again is not in its past")
                        .isAfter(organiser.start().plus(Duration.ofHours(6)));
                shows(after, after.time().plus(Duration.ofDays(15)), organiser, "This race is archived");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void registers(Visitor driver, String button) {
        var form = driver.reads(Organiser.ANNOUNCEMENTS, "0/10").presses(button).form();
        var done = form.with("Full name", "Lena Vogt")
                .with("Steam account", "76561197960287931")
                .sends()
                .message();
        assertThat(done.text()).contains("You are on the grid");
    }

    private static void shows(Controls controls, Instant when, Organiser organiser, String words) {
        var asked = System.nanoTime();
        controls.setsTheClock(when.plus(A_MOMENT));

        organiser.announcement(words);

        var took = Duration.ofNanos(System.nanoTime() - asked);
        System.out.printf("\"%s\" was shown %d ms after the clock was set%n", words, took.toMillis());
        assertThat(took).as("until it says " + words).isLessThan(AT_ONCE);
    }
}
