package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.story.GrandFinal.registers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A guild has the race numbers 10 to 99, and reserves 69. */
@Execution(ExecutionMode.CONCURRENT)
class RaceNumbersIT {

    private static final String NUMBER = "Race number";

    @TempDir
    private Path directory;

    @Test
    void driversChooseWithinTheRangeAndAStewardGivesWhatIsReserved() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt")) {
                sets(owner);
                organiser.publishes(3, Duration.ofDays(3));
                registers(lena, "Lena Vogt", "76561197960287931");
                assertThat(entry(lena).text()).contains("Race numbers: 10 to 99; reserved: 69");

                var clock = house.page().controls();
                clock.killsTheBot();
                clock.startsTheBot();
                lena.awaitsBot();
                chooses(lena);

                assertThat(gives(owner, lena, "100")).contains("a whole number from 10 to 99");
                assertThat(gives(owner, lena, "69")).contains("Lena Vogt");
                assertThat(entry(lena).text()).contains("Number 69");

                resets(owner);
                var kept = entry(lena).presses("Change").form();
                assertThat(kept.shows(NUMBER)).isEqualTo("69");
                assertThat(kept.with(NUMBER, "7").sends().message().text()).contains("a whole number from 10 to 99");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    /** After a range that nothing is in, and a reserved number that nobody could have. */
    private static void sets(Visitor owner) {
        var form = owner.types("/settings policy")
                .message()
                .presses("Set race numbers")
                .form();
        var refused = form.with("Lowest number (optional)", "99")
                .with("Highest number (optional)", "10")
                .with("Reserved numbers (optional)", "7")
                .sends()
                .message();
        assertThat(refused.text()).contains("The highest number, 10, is below the lowest, 99");
        var again = refused.presses("Correct").form();
        assertThat(again.shows("Lowest number (optional)")).isEqualTo("99");
        var outside = again.with("Lowest number (optional)", "10")
                .with("Highest number (optional)", "99")
                .sends()
                .message();
        assertThat(outside.text()).contains("The reserved number 7 is not from 10 to 99");
        var panel = outside.presses("Correct")
                .form()
                .with("Reserved numbers (optional)", "69")
                .sends()
                .message();
        assertThat(panel.text()).contains("Race numbers: 10 to 99; reserved: 69", "Default: 1 to 999, none reserved");
    }

    private static void resets(Visitor owner) {
        var panel = owner.types("/settings policy")
                .message()
                .presses("Set race numbers")
                .form()
                .with("Lowest number (optional)", "")
                .with("Highest number (optional)", "")
                .with("Reserved numbers (optional)", "")
                .sends()
                .message();
        assertThat(panel.text()).contains("Race numbers: 1 to 999, none reserved (default)");
    }

    private static void chooses(Visitor driver) {
        var form = entry(driver).presses("Change").form();
        var outside = form.with(NUMBER, "7").sends().message();
        assertThat(outside.text()).contains("A race number is a whole number from 10 to 99");
        var again = outside.presses("Correct").form();
        assertThat(again.shows(NUMBER)).isEqualTo("7");
        var reserved = again.with(NUMBER, "69").sends().message();
        assertThat(reserved.text()).contains("Number 69 is reserved");
        var fit = reserved.presses("Correct").form().with(NUMBER, "42").sends().message();
        assertThat(fit.text()).contains("Number 42");
    }

    private static String gives(Visitor owner, Visitor driver, String number) {
        return owner.types(
                        "/event participant edit",
                        Map.of("event", "Grand Final", "driver", driver.memberId(), "reason", "Champion"))
                .form()
                .with(NUMBER, number)
                .sends()
                .message()
                .text();
    }

    private static SeenMessage entry(Visitor driver) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("My entry")
                .message();
    }
}
