package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A server removes the bot: all is there when it is invited back in time, and nothing when it is not. */
@Execution(ExecutionMode.CONCURRENT)
class RemovalIT {

    private static final String HELLO = "I organise your races";
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path directory;

    @Test
    void whatWasKeptIsErasedAfterThirtyDaysUnlessTheBotReturns() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            var controls = house.page().controls();
            try (var owner = house.page().as("owner").awaitsBot()) {
                owner.reads("race-control", HELLO);
                owner.types("/track add")
                        .form()
                        .with("Name", "Spa")
                        .with("Pit boxes", "30")
                        .sends()
                        .message();

                owner.removesTheBot();
                controls.setsTheClock(controls.time().plus(DAY.multipliedBy(29)));
                owner.invitesTheBot();
                controls.setsTheClock(controls.time().plus(DAY.multipliedBy(2)));
                assertThat(owner.types("/track list").message().text()).contains("Spa");
                assertThat(hellos(owner)).hasSize(1);

                controls.killsTheBot();
                owner.removesTheBot();
                controls.startsTheBot();
            }
            house.stopBot();
            house.start();
            var after = house.page().controls();
            after.setsTheClock(after.time().plus(DAY.multipliedBy(31)));
            house.stopBot();
            house.start();
            try (var owner = house.page().as("owner")) {
                owner.invitesTheBot();
                owner.awaits(() -> hellos(owner).size() == 2, "the welcome of a server that is not known any more");
                assertThat(owner.types("/track list").message().text()).doesNotContain("Spa");
            }
        }
    }

    private static List<SeenMessage> hellos(Visitor visitor) {
        return visitor.posts("race-control").stream()
                .filter(message -> message.says(HELLO))
                .toList();
    }
}
