package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An organiser puts a race aside, goes on with it another day, and throws another one away. */
@Execution(ExecutionMode.CONCURRENT)
class DraftsIT {

    @TempDir
    private Path directory;

    @Test
    void whatIsSavedAsADraftIsGoneOnWithOrThrownAway() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt")) {
                var words = Words.in("en");
                var saved = organiser.fillsIn(2, Duration.ofDays(3)).saves(words.of("button.save_draft"));
                assertThat(saved.text()).contains("Grand Final is saved as a draft");
                var begun = new WizardWalk(words, owner.types("/create_event").message());
                assertThat(begun.saves(words.of("button.save_draft")).text()).contains("The draft is saved");

                house.killBot();
                house.start();
                assertThat(owner.awaitsBot().types("/event list").message().text())
                        .contains("Grand Final", "Untitled race", "draft");
                assertThat(lena.types("/event list").message().text())
                        .doesNotContain("Grand Final")
                        .doesNotContain("draft");
                assertThat(lena.types("/event edit", "Grand Final").message().text())
                        .contains("You need the permission");

                var copy = new WizardWalk(
                        words, owner.types("/event clone", "event  #1").message());
                assertThat(copy.screen().text())
                        .contains(
                                "Review",
                                "Title: Grand Final",
                                "Spa",
                                "Ferrari 296 GT3",
                                "Choose day, hour and minute");
                assertThat(copy.edits("title")
                                .title("Small Final")
                                .saves(words.of("button.save_draft"))
                                .text())
                        .contains("Small Final is saved as a draft");

                var sure = owner.types("/event delete", "event  #2").message();
                assertThat(sure.text()).contains("Delete Untitled race?", "Saved as draft");
                assertThat(owner.types("/event show", "event  #2").message().text())
                        .contains("is still a draft", "Saved as draft");
                var sureToo = owner.types("/event delete", "event  #2").message();
                assertThat(sure.presses("Delete").message().text()).contains("Deleted.");
                assertThat(sureToo.presses("Delete").message().text()).contains("no longer exists");
                assertThat(owner.types("/event list").message().text()).doesNotContain("Untitled race");

                var review = new WizardWalk(
                        words, owner.types("/event edit", "Grand Final").message());
                assertThat(review.screen().text()).contains("Review", "Spa", "Ferrari 296 GT3");
                assertThat(review.publishes().text()).contains("Grand Final is published");
                organiser.announcement("Grand Final");
                assertThat(owner.types("/event list").message().text())
                        .contains("Grand Final", "Small Final")
                        .containsOnlyOnce("draft");
            }
        }
    }
}
