package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventPlan;
import racemanager.event.TeamCars;
import racemanager.kernel.Parsed;
import racemanager.wizard.Answers;

class TeamCarsStepTest {

    @Test
    void eachDrivesAloneUntilSomebodySaysOtherwise() {
        var story = StepStory.answered(TeamCarsStep.STEP).isDone();

        assertThat(story.summary()).isEmpty();
        assertThat(RaceNight.plan().details().teamCars()).isEmpty();
    }

    @Test
    void whatIsUsualHoldsUntilItIsChosen() {
        var story =
                StepStory.answered(TeamCarsStep.STEP).gives("team_cars", "on").isDone();
        assertThat(shared(story.answers())).contains(new TeamCars(4, Duration.ofHours(1)));

        story.gives("team_cars_most", "6").gives("team_cars_until", "0").isDone();
        assertThat(shared(story.answers())).contains(new TeamCars(6, Duration.ZERO));
        assertThat(story.summary().orElseThrow().key()).isEqualTo("wizard.event.team_cars.summary");

        story.gives("team_cars", "off").isDone();
        assertThat(shared(story.answers())).isEmpty();
    }

    @Test
    void aRaceHasTeamsOrTeamCars() {
        var both = RaceNight.answers().with("teams", "2").with("team_cars", "on");

        assertThat(TeamCarsStep.STEP
                        .problem(both, RaceNight.around())
                        .orElseThrow()
                        .key())
                .isEqualTo("wizard.event.team_cars.teams");
    }

    @Test
    void aPlanIsReadBack() {
        var plan = RaceNight.shared(new TeamCars(3, Duration.ofMinutes(30)), RaceNight.plan());

        assertThat(EventDraft.plan(RaceNight.answers().and(TeamCarsStep.answers(plan)), RaceNight.around()))
                .map(EventPlan::details)
                .isEqualTo(Optional.of(plan.details()));
    }

    @Test
    void aFileSaysItToo() {
        assertThat(read("3", "30")).isEqualTo(Optional.of(new TeamCars(3, Duration.ofMinutes(30))));
        assertThat(read("3", "31")).isEqualTo(Optional.of(new TeamCars(3, Duration.ofHours(1))));
        assertThat(read("7", "30")).isEmpty();
    }

    private static Optional<TeamCars> read(String most, String minutes) {
        var said = Map.of("team_cars.most_drivers", List.of(most), "team_cars.line_up_minutes", List.of(minutes));
        return EventImport.read(said, 0) instanceof Parsed.Read<Answers> read ? shared(read.value()) : Optional.empty();
    }

    private static Optional<TeamCars> shared(Answers answers) {
        return TeamCarsStep.teamCars(answers);
    }
}
