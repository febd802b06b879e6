package racemanager.event.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.speech.Speech;

class TeamPlanTest {

    private static final Speech SPEECH = Speech.load();

    static IntStream drivers() {
        return IntStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void fewerThanFourDriversMakeNoTeams(int drivers) {
        assertThat(TeamPlan.all(drivers)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drivers")
    void everyPlanUsesEveryPlaceInTeamsOfTwoOrMoreThatDifferByOneAtMost(int drivers) {
        for (var plan : TeamPlan.all(drivers)) {
            var sizes = plan.sizes();
            assertThat(sizes).as(plan.toString()).hasSize(plan.teams());
            assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(drivers);
            assertThat(sizes).allMatch(size -> size >= 2);
            assertThat(sizes.getFirst() - sizes.getLast()).isBetween(0, 1);
        }
    }

    @ParameterizedTest
    @MethodSource("drivers")
    void everyNumberOfTeamsFromTwoTo24IsOfferedOnceWhereEachHasTwo(int drivers) {
        var wanted = IntStream.rangeClosed(2, 24).filter(teams -> teams * 2 <= drivers);

        assertThat(TeamPlan.all(drivers).stream().map(TeamPlan::teams))
                .containsExactlyInAnyOrderElementsOf(wanted.boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("drivers")
    void equalTeamsComeFirstThenThoseOfUpToSixThenMoreTeams(int drivers) {
        var plans = TeamPlan.all(drivers);

        for (int i = 1; i < plans.size(); i++)
            assertThat(rank(plans.get(i - 1))).isLessThan(rank(plans.get(i)));
    }

    /** Written out as one number, so that it says the order in another way than the rule does. */
    private static int rank(TeamPlan plan) {
        var uneven = plan.sizes().getFirst().equals(plan.sizes().getLast()) ? 0 : 1_000;
        var large = plan.sizes().getFirst() > 6 ? 100 : 0;
        return uneven + large + (24 - plan.teams());
    }

    @Test
    void aFullGridOf24IsPartedAsTheProductSays() {
        assertThat(TeamPlan.all(24).stream().map(TeamPlan::teams).limit(7)).containsExactly(12, 8, 6, 4, 3, 2, 11);
    }

    @ParameterizedTest
    @CsvSource({"1, 20", "25, 200", "11, 20", "0, 8", "2, 3"})
    void whatCannotBeMadeIsNoPlan(int teams, int drivers) {
        assertThat(TeamPlan.of(teams, drivers)).isEmpty();
        assertThatThrownBy(() -> new TeamPlan(teams, drivers)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("drivers")
    void aPlanIsFoundAgainByTheNumberOfItsTeams(int drivers) {
        assertThat(TeamPlan.all(drivers))
                .allSatisfy(
                        plan -> assertThat(TeamPlan.of(plan.teams(), drivers)).contains(plan));
    }

    @Test
    void plansAreSaidInWords() {
        assertThat(said(7, 29, Locale.ENGLISH)).isEqualTo("7 teams: 1 of 5, 6 of 4");
        assertThat(said(6, 24, Locale.ENGLISH)).isEqualTo("6 teams of 4");
        assertThat(said(6, 24, Locale.forLanguageTag("es-ES"))).isEqualTo("6 equipos de 4");
        assertThat(said(7, 29, Locale.FRENCH)).isEqualTo("7 équipes : 1 de 5, 6 de 4");
    }

    private static String said(int teams, int drivers, Locale locale) {
        return SPEECH.label(new TeamPlan(teams, drivers).said(), locale);
    }

    @Test
    void thereIsAColourForEveryTeamAndNoTwoAreCalledOrPaintedAlike() {
        assertThat(TeamColour.values()).hasSize(TeamPlan.MOST_TEAMS);
        assertThat(Stream.of(TeamColour.values()).map(TeamColour::paint)).doesNotHaveDuplicates();
        for (var locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("es-ES"), Locale.FRENCH))
            assertThat(Stream.of(TeamColour.values()).map(colour -> SPEECH.label(colour.said(), locale)))
                    .doesNotHaveDuplicates();
    }
}
