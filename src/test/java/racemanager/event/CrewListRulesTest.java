package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.CrewStory.CAR;
import static racemanager.event.DriverListStory.account;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Crew.CoDriver;
import racemanager.event.DriverComparison.Different;
import racemanager.event.DriverComparison.Fresh;
import racemanager.event.DriverComparison.Same;
import racemanager.event.DriverComparison.Unfit;
import racemanager.event.Entry.DriverCard;
import racemanager.event.Spot.Part;
import racemanager.steam.SteamId;

/** Cars that drivers without Discord share come into an event, a row for each driver. */
class CrewListRulesTest {

    private static final String HEAD = "name;driver id;team;car;number\n";
    private static final String GUS = row("Gus Grissom", 700, "Mercury", CAR, "7");
    private static final String JIM = row("Jim Lovell", 701, "mercury", "", "");
    private static final String AL = row("Al Shepard", 702, "Mercury", CAR, "7");
    private static final String NEIL = row("Neil Armstrong", 703, "Gemini", CAR, "");

    private static String row(String name, int account, String team, String car, String number) {
        return name + ";" + account(account) + ";" + team + ";" + car + ";" + number + "\n";
    }

    private static CoDriver other(String name, int account) {
        return new CoDriver(new DriverCard(name, Optional.of(SteamId.ofAccount(account))), Optional.empty());
    }

    @Test
    void rowsOfOneTeamShareACarWhoseCaptainStandsFirst() {
        var list = DriverListStory.of(CrewStory.published(2));
        var csv = HEAD + GUS + NEIL + JIM + AL;
        assertThat(list.standings(csv)).containsOnly(new Fresh(Part.GRID)).hasSize(4);

        list.takes(csv);

        assertThat(list.event().live().entries().grid()).hasSize(2);
        assertThat(list.entry("Gus Grissom").crew())
                .contains(new Crew("Mercury", List.of(other("Jim Lovell", 701), other("Al Shepard", 702))));
        assertThat(list.entry("Gus Grissom").number()).contains(7);
        assertThat(list.entry("Neil Armstrong").crew()).contains(Crew.of("Gemini"));
        assertThat(list.standings(csv)).containsOnly(new Same());
        assertThat(list.event().live().meeting().history().acts().getLast().count())
                .contains(4);
        assertThat(DriverListRules.onGrid(
                        list.event().live(),
                        list.rows(csv).stream()
                                .map(row -> row.comparedWith(Optional.empty()))
                                .toList()))
                .isEqualTo(4);
    }

    @Test
    void aListSaysWhoDrivesTheCarFromNowOn() {
        var list = DriverListStory.of(CrewStory.published(2)).takes(HEAD + GUS + JIM + NEIL);
        var csv = HEAD + GUS + AL + NEIL;
        assertThat(list.standings(csv)).hasExactlyElementsOfTypes(Different.class, Different.class, Same.class);
        var outdated = list.looked(csv);

        list.takes(csv);

        assertThat(list.entry("Gus Grissom").crew()).contains(new Crew("Mercury", List.of(other("Al Shepard", 702))));
        list.takes(HEAD + GUS);
        list.event().refuses(outdated, "drivers.import.outdated");
        assertThat(list.standings("name;driver id\nGus Grissom;" + account(700)))
                .containsExactly(new Same());
    }

    @Test
    void oneWrongRowKeepsItsWholeCarOutAndNoOther() {
        var list = new DriverListStory(
                CrewStory.published(3).after(CrewStory.in(A, "Apollo")), Map.of(SteamId.ofAccount(900), B));
        var csv = HEAD + GUS + row("X", 701, "Mercury", CAR, "8") + NEIL + row("Ann Other", 900, "Mercury", "", "");

        assertThat(list.problems(csv, 0)).containsExactly("drivers.import.crew_row");
        assertThat(list.problems(csv, 1)).containsExactly("driver.name", "drivers.import.crew_differs");
        assertThat(list.problems(csv, 2)).isEmpty();
        assertThat(list.problems(csv, 3)).containsExactly("steward.account_of_member");
        list.takes(csv);
        assertThat(list.event().live().entries().present().map(Entry::title)).containsExactly("Apollo", "Gemini");
    }

    @Test
    void aCrewIsAsLargeAsTheRaceAllowsAndNobodyIsInTwoCars() {
        var list = DriverListStory.of(CrewStory.published(3).after(CrewStory.in(A, "Apollo")));
        var fourth = row("Deke Slayton", 704, "Mercury", "", "");
        assertThat(list.problems(HEAD + GUS + JIM + AL + fourth, 0)).containsExactly("event.crew.too_many");
        assertThat(list.problems(HEAD + GUS + JIM + AL + fourth, 3)).containsExactly("drivers.import.crew_row");
        assertThat(list.problems(HEAD + row("Gus Grissom", 700, "Apollo", CAR, ""), 0))
                .containsExactly("event.crew.name_taken");
        assertThat(list.problems(HEAD + row("Gus Grissom", 700, "", CAR, ""), 0))
                .containsExactly("event.crew.name");

        list.takes(HEAD + GUS + JIM);

        assertThat(list.problems(HEAD + NEIL + row("Jim Lovell", 701, "Gemini", "", ""), 0))
                .containsExactly("event.crew.elsewhere");
        assertThat(list.problems(HEAD + JIM + GUS, 0)).contains("drivers.import.captain");
        assertThat(list.standings(HEAD + JIM + GUS)).hasOnlyElementsOfType(Unfit.class);
    }

    @Test
    void aMembersCarIsChangedByNoList() {
        var list = DriverListStory.of(CrewStory.published(3)
                .after(CrewStory.in(A, "Apollo"), CrewStory.set(A, "Apollo", CrewStory.member(B))));
        var captain = A.value() + ";"
                + CrewStory.card(A.value()).steam().orElseThrow().text() + ";Apollo\n";
        var other = B.value() + ";"
                + CrewStory.card(B.value()).steam().orElseThrow().text() + ";Apollo\n";
        var head = "name;driver id;team\n";

        assertThat(list.standings(head + "Driver " + captain + "Driver " + other))
                .containsOnly(new Same());
        assertThat(list.problems(head + "Driver " + captain, 0)).containsExactly("drivers.import.member");
    }
}
