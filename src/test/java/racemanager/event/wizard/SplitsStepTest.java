package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.split.Splits;
import racemanager.event.split.Splits.Filling;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;

class SplitsStepTest {

    private static final Answers TWO = RaceNight.answers().with("splits", "2");

    @Test
    void itIsOneRaceUntilSomebodyChoosesMore() {
        var story = StepStory.answered(SplitsStep.STEP).isDone();

        assertThat(story.summary()).isEmpty();
        assertThat(story.offers("splits")).containsExactly("0", "2", "3", "4", "5", "6");
        assertThat(RaceNight.plan().details().splits()).isEmpty();
    }

    @Test
    void numberFillingAndServersAreReadAndShownAgain() {
        var story = StepStory.answered(SplitsStep.STEP)
                .gives("splits", "3")
                .gives("split_filling", "rating")
                .gives("split_servers", " A ; red ; https://example.org/a \n; blue\n")
                .isDone();

        var plan = EventDraft.plan(story.answers(), RaceNight.around()).orElseThrow();
        assertThat(plan.details().splits())
                .contains(new Splits(
                        3,
                        Filling.RATING,
                        List.of(
                                new ServerAccess(
                                        Optional.of("A"), Optional.of("red"), HttpsLink.read("https://example.org/a")),
                                new ServerAccess(Optional.empty(), Optional.of("blue"), Optional.empty()))));
        assertThat(EventDraft.plan(EventOpening.changing(3, plan, RaceNight.around()), RaceNight.around()))
                .contains(plan);
    }

    @Test
    void everythingThatIsWrongWithTheServersIsSaidAtOnce() {
        var typed = "a; b; c; d\n" + "x".repeat(101) + "\nA; red; nowhere";

        var reading =
                SplitsStep.STEP.read("split_servers", Answers.of("split_servers", typed), TWO, RaceNight.around());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .extracting(Phrase::key)
                                .containsExactly(
                                        "wizard.event.splits.too_many",
                                        "wizard.event.splits.parts",
                                        "wizard.event.splits.link",
                                        "wizard.event.splits.long",
                                        "wizard.event.splits.link"));
    }

    @Test
    void fewerSplitsThanServersLeaveTheStepOpen() {
        StepStory.answered(SplitsStep.STEP)
                .gives("splits", "3")
                .gives("split_servers", "A\nB\nC")
                .gives("splits", "2")
                .lacks("wizard.event.splits.too_many");
    }
}
