package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.team.TeamPlan;
import racemanager.event.team.Teams;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;

class TeamsStepTest {

    @Test
    void thereAreNoTeamsUntilSomebodyChoosesThem() {
        var story = StepStory.answered(TeamsStep.STEP).isDone();

        assertThat(story.summary()).isEmpty();
        assertThat(story.options("teams").orElseThrow().stream()
                        .filter(option -> option.chosen())
                        .map(option -> option.value()))
                .containsExactly("0");
        assertThat(RaceNight.plan().details().teams()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 10, 24, 30, 48, 200, 999})
    void everyPlanIsOfferedBestFirstWithinOneSelect(int drivers) {
        var offered = StepStory.answered(TeamsStep.STEP)
                .knowing("drivers", Integer.toString(drivers))
                .offers("teams");

        assertThat(offered).hasSizeLessThanOrEqualTo(25).startsWith("0");
        assertThat(offered.subList(1, offered.size()))
                .isEqualTo(TeamPlan.all(drivers).stream()
                        .map(plan -> Integer.toString(plan.teams()))
                        .toList());
    }

    @Test
    void whatIsTypedAreTheNamesAndTheOthersAreColours() {
        var story = StepStory.answered(TeamsStep.STEP)
                .gives("teams", "6")
                .gives("team_names", "  Los  Rojos \n\nEquipe B\n")
                .isDone();

        var teams = EventDraft.plan(story.answers(), RaceNight.around())
                .orElseThrow()
                .details()
                .teams()
                .orElseThrow();
        assertThat(teams).isEqualTo(new Teams(6, List.of("Los Rojos", "Equipe B")));
        assertThat(teams.name(2)).isEqualTo(Phrase.of("event.team.green"));
    }

    @Test
    void moreNamesThanTeamsLongOnesAndTwiceTheSameAreAllSaidAtOnce() {
        var typed = "Red Bulls\nRED  BULLS\n" + "x".repeat(41);

        var reading = TeamsStep.STEP.read(
                "team_names",
                Answers.of("team_names", typed),
                RaceNight.answers().with("teams", "2"),
                RaceNight.around());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .extracting(Phrase::key)
                                .containsExactly(
                                        "wizard.event.teams.too_many_names",
                                        "wizard.event.teams.name_length",
                                        "wizard.event.teams.name_twice"));
    }

    @Test
    void twentyFourOfTheLongestNamesAreTaken() {
        var names = IntStream.range(0, 24)
                .mapToObj(team -> "%02d".formatted(team) + "W".repeat(Teams.LONGEST_NAME - 2))
                .collect(Collectors.joining("\n"));

        StepStory.answered(TeamsStep.STEP)
                .knowing("drivers", "200")
                .gives("teams", "24")
                .gives("team_names", names)
                .isDone();
    }

    @Test
    void fewerTeamsThanNamesAreAProblem() {
        StepStory.answered(TeamsStep.STEP)
                .gives("teams", "3")
                .gives("team_names", "A\nB\nC")
                .gives("teams", "2")
                .lacks("wizard.event.teams.too_many_names");
    }

    @Test
    void aPlanThatStillWorksStaysWhenTheDriversChange() {
        StepStory.answered(TeamsStep.STEP)
                .gives("teams", "7")
                .knowing("drivers", "14")
                .isDone()
                .knowing("drivers", "10")
                .lacks("wizard.event.teams.no_plan");
    }

    @Test
    void anEventThatIsTakenUpAgainKeepsItsTeams() {
        var plan = RaceNight.plan(RaceNight.answers().with("teams", "6").with("team_names", "Los Rojos\nEquipe B"));

        assertThat(EventDraft.plan(EventOpening.changing(3, plan, RaceNight.around()), RaceNight.around()))
                .contains(plan);
        assertThat(TeamsStep.teams(
                        EventOpening.answers(Optional.of(plan), EventOpening.copying(3), RaceNight.around())))
                .isEqualTo(plan.details().teams());
    }
}
