package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two members with one Steam account: race control is told, a steward allows it, and who tries too often waits. */
@Execution(ExecutionMode.CONCURRENT)
class AlternativeAccountIT {

    private static final String RACE_CONTROL = "race-control";
    private static final String ACCOUNT = "76561197960287931";

    @TempDir
    private Path directory;

    @Test
    void aSecondMemberWithAnAccountNeedsAStewardsLeave() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner").awaitsBot();
                    var steward = house.page().as("steward");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín");
                    var sofia = house.page().asDriver("Sofia Lindqvist")) {
                owner.types("/settings roles").message().chooses("Steward role", "Steward");
                organiser.publishes(3, Duration.ofDays(3));
                owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);
                assertThat(registers(lena, "Lena Vogt")).contains("on the grid");

                assertThat(registers(diego, "Diego Marín")).contains("The stewards have been told");
                var alert = steward.reads(
                        RACE_CONTROL,
                        "<@" + diego.memberId() + ">",
                        "<@" + lena.memberId() + ">",
                        ACCOUNT,
                        "Grand Final");
                assertThat(sofia.reads(RACE_CONTROL, ACCOUNT)
                                .presses("Allow")
                                .message()
                                .text())
                        .contains("You need the permission “Drivers”");
                house.killBot();
                house.start();
                owner.awaitsBot();
                var second = alert.seenBy(owner).presses("Allow").form();
                assertThat(allows(alert, " ").text()).contains("A reason is missing");
                assertThat(allows(alert, "Brother and sister").text()).contains("can register with it now");
                assertThat(second.with("Reason", "Cousins").sends().message().text())
                        .contains("may use that account already");
                steward.awaits(
                        () -> steward.posts(RACE_CONTROL).stream()
                                .filter(post -> post.says(ACCOUNT))
                                .allMatch(post -> post.says("allowed it: Brother and sister") && !post.has("Allow")),
                        "an alert that says what was decided, without a button");
                assertThat(diego.types("/profile show").message().text()).contains(ACCOUNT);

                assertThat(registers(diego, "Diego Marín")).contains("on this race’s entry list already");
                withdraws(lena);
                assertThat(registers(diego, "Diego Marín")).contains("on the grid");
                assertThat(owner.posts(RACE_CONTROL))
                        .filteredOn(post -> post.says(ACCOUNT))
                        .hasSize(1);
                owner.awaits(
                        () -> owner.types("/audit").message().says("Brother and sister"),
                        "the reason in the audit log");

                assertThat(registers(sofia, "Sofia Lindqvist")).contains("Another member uses that");
                assertThat(registers(sofia, "Sofia Lindqvist")).contains("Another member uses that");
                assertThat(registers(sofia, "Sofia Lindqvist"))
                        .containsPattern("You tried other members’ Steam accounts 3 times: .*<t:\\d+:R>");
                assertThat(steward.types(
                                        "/event participant allow",
                                        Map.of("event", "Grand Final", "driver", sofia.memberId(), "reason", "Family"))
                                .message()
                                .text())
                        .contains("can register with it now");
                assertThat(registers(sofia, "Sofia Lindqvist")).contains("on this race’s entry list already");
            }
        }
    }

    private static String registers(Visitor driver, String name) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Register")
                .form()
                .with("Full name", name)
                .with("Steam account", ACCOUNT)
                .sends()
                .message()
                .text();
    }

    private static SeenMessage allows(SeenMessage alert, String reason) {
        return alert.presses("Allow").form().with("Reason", reason).sends().message();
    }

    private static void withdraws(Visitor driver) {
        driver.types("/event show", "grand final")
                .message()
                .presses("Can’t come")
                .message()
                .presses("Withdraw")
                .message();
    }
}
