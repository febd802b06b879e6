package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An organiser leaves the wizard, the bot is killed, and a day later the race is a draft. */
@Execution(ExecutionMode.CONCURRENT)
class LeftWizardIT {

    private static final String SAVED = "what you entered is saved as the draft Grand Final";

    @TempDir
    private Path directory;

    @Test
    void whatWasLeftIsADraftTheNextDayAndTheOldMessageLeadsToIt() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner")) {
                var words = Words.in("en");
                var left = organiser.fillsIn(2, Duration.ofDays(3)).screen();
                var controls = house.page().controls();

                controls.killsTheBot();
                controls.setsTheClock(controls.time().plus(Duration.ofHours(25)));
                controls.startsTheBot();
                owner.awaits(() -> list(owner).contains("Grand Final"), "the draft");

                var ended = left.presses("Publish now").message();
                assertThat(ended.text()).contains(SAVED);
                var review = new WizardWalk(words, ended.presses("Continue").message());
                assertThat(review.screen().text()).contains("Review", "Spa", "Ferrari 296 GT3");

                assertThat(review.edits("title").title("Small Final").screen().text())
                        .contains("Small Final");
                var asked = owner.types("/create_event").message();
                var next = asked.presses(words.of("wizard.keep")).message();
                assertThat(next.text()).doesNotContain("Small Final");
                assertThat(list(owner)).contains("Small Final").doesNotContain("Grand Final");
            }
            house.killBot();
            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                assertThat(list(owner)).containsOnlyOnce("Small Final");
            }
        }
    }

    private static String list(Visitor owner) {
        return owner.types("/event list").message().text();
    }
}
