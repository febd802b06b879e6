package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventType;
import racemanager.form.SelectOption;
import racemanager.wizard.Answers;

class TypeStepTest {

    private static final Answers LEAGUE = RaceNight.answers().with("type", "league");

    @Test
    void aRaceStandsAloneUntilSomebodySaysOtherwise() {
        var story = StepStory.answered(TypeStep.STEP).isDone();

        assertThat(story.offers("type")).containsExactly("single", "league", "tournament");
        assertThat(chosen(story)).containsExactly("single");
        assertThat(story.summary()).isEmpty();
        assertThat(RaceNight.plan().details().type()).isEmpty();
    }

    @Test
    void whatItIsOneOfIsPartOfThePlanUntilItStandsAloneAgain() {
        var story = StepStory.answered(TypeStep.STEP).gives("type", "tournament");

        assertThat(chosen(story)).containsExactly("tournament");
        assertThat(story.summary()).contains(EventType.TOURNAMENT.title());
        assertThat(RaceNight.plan(story.answers()).details().type()).contains(EventType.TOURNAMENT);

        story.gives("type", "single");
        assertThat(RaceNight.plan(story.answers()).details().type()).isEmpty();
    }

    @Test
    void theNextRaceIsOfTheSameType() {
        var world = RaceNight.around();
        var next = EventOpening.answers(Optional.of(RaceNight.plan(LEAGUE)), Answers.NONE, world);

        assertThat(RaceNight.plan(next).details().type()).contains(EventType.LEAGUE);
    }

    @Test
    void aTemplateKeepsIt() {
        var begun =
                EventOpening.templated(EventOpening.saved(LEAGUE), Answers.of("title", "Sprint"), RaceNight.around());

        assertThat(RaceNight.plan(begun).details().type()).contains(EventType.LEAGUE);
    }

    private static List<String> chosen(StepStory story) {
        return story.options("type").orElseThrow().stream()
                .filter(SelectOption::chosen)
                .map(SelectOption::value)
                .toList();
    }
}
