package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the owner decides once holds for a new event, also after the bot was killed. */
@Execution(ExecutionMode.CONCURRENT)
class PolicyIT {

    private static final String RACE_CONTROL = "race-control";

    @TempDir
    private Path directory;

    @Test
    void whoWithdrawsTooOftenNeedsAStewardToComeBack() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            decide(house);
            house.killBot();
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner").awaitsBot();
                    var lena = house.page().asDriver("Lena Vogt")) {
                assertThat(owner.types("/settings policy").message().text())
                        .contains("Who has not checked in: loses the place to a reserve", "withdrawing: once");
                var review = organiser.fillsIn(2, Duration.ofDays(3));
                assertThat(review.screen().text()).contains("loses the place to a reserve", "offered for 6 hours");
                review.publishes();

                registers(lena);
                assertThat(withdraws(lena)).doesNotContain("only a steward");
                returns(lena, "on the grid");
                assertThat(withdraws(lena)).contains("only a steward can let you back in");
                returns(lena, "You have withdrawn 2 times from this race: ask a steward to let you back in");
                owner.reads(RACE_CONTROL, "<@" + lena.memberId() + ">", "withdrawn too often from Grand Final");

                owner.types(
                                "/event participant add",
                                Map.of("event", "Grand Final", "driver", lena.memberId(), "reason", "Sorted out"))
                        .message();
                organiser.entryList("01 ⬜ Lena Vogt");
                assertThat(withdraws(lena)).doesNotContain("only a steward");
                returns(lena, "on the grid");
                assertThat(owner.posts(RACE_CONTROL))
                        .filteredOn(post -> post.says("withdrawn too often"))
                        .hasSize(1);
            }
        }
    }

    private static void decide(House house) throws Exception {
        try (var owner = house.page().as("owner").awaitsBot()) {
            owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);
            var panel = owner.types("/settings policy").message();
            panel = panel.chooses("Who has not checked in", "loses the place to a reserve");
            assertThat(panel.text()).contains("Who has not checked in: loses the place to a reserve");
            panel = panel.chooses("Free places wait for a yes", "for 6 hours");
            assertThat(panel.text()).contains("Free places wait for a yes: for 6 hours");
            panel = panel.chooses("Coming back after withdrawing", "once");
            assertThat(panel.text()).contains("Coming back after withdrawing: once");
        }
    }

    private static void registers(Visitor driver) {
        driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Register")
                .form()
                .with("Full name", "Lena Vogt")
                .with("Steam account", "76561197960287931")
                .sends()
                .message();
    }

    private static void returns(Visitor driver, String told) {
        var done = driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final").presses("Register");
        assertThat(done.message().text()).contains(told);
    }

    /** What was asked before. */
    private static String withdraws(Visitor driver) {
        var asked = driver.types("/event show", "grand final")
                .message()
                .presses("Can’t come")
                .message();
        asked.presses("Withdraw").message();
        return asked.text();
    }
}
