package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.DriverListStory.account;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.StewardStory.AUDI;
import static racemanager.event.StewardStory.BECAUSE;
import static racemanager.event.StewardStory.BMW;
import static racemanager.event.StewardStory.STEWARD;
import static racemanager.event.StewardStory.add;
import static racemanager.event.StewardStory.published;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.event.DriverComparison.Different;
import racemanager.event.DriverComparison.Fresh;
import racemanager.event.DriverComparison.Same;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.ImportDrivers;
import racemanager.event.EventCommand.TakeOver;
import racemanager.event.History.Act;
import racemanager.event.History.Kind;
import racemanager.event.Spot.Part;
import racemanager.kernel.Parsed;
import racemanager.speech.Speech;
import racemanager.steam.SteamId;

/** Many drivers without Discord come into an event, each as if a steward had put them in. */
class DriverListRulesTest {

    private static final String HEAD = "name;driver id;car;number\n";
    private static final String GUS = row("Gus Grissom", 700, BMW, "5");
    private static final String JIM = row("Jim Lovell", 701, AUDI, "");

    private static String row(String name, int account, String car, String number) {
        return name + ";" + account(account) + ";" + car + ";" + number + "\n";
    }

    private static String eighty() {
        return HEAD
                + IntStream.range(0, 80)
                        .mapToObj(driver -> row(
                                "Driver No " + (char) ('A' + driver / 26) + (char) ('A' + driver % 26),
                                773 + driver,
                                BMW,
                                ""))
                        .collect(Collectors.joining());
    }

    @Test
    void whoFindsNoPlaceWaitsAndTheHistoryHasOneLine() {
        var list = DriverListStory.of(published(29, true));
        assertThat(list.standings(eighty()))
                .filteredOn(new Fresh(Part.GRID)::equals)
                .hasSize(29);
        assertThat(list.standings(eighty()))
                .filteredOn(new Fresh(Part.WAITING)::equals)
                .hasSize(51);

        list.takes(eighty());

        var entries = list.event().live().entries();
        assertThat(entries.grid()).hasSize(29).allMatch(Entry::isGuest);
        assertThat(entries.waiting()).hasSize(51).allMatch(Entry::isGuest);
        assertThat(entries.drivers()).hasSize(80);
        assertThat(list.event().calls()).isEmpty();
        assertThat(list.event().live().meeting().history().acts().getLast())
                .isEqualTo(new Act(Kind.DRIVERS_IMPORTED, STEWARD, DAYS_BEFORE, Optional.of(80)));
        assertThat(list.standings(eighty())).containsOnly(new Same());
    }

    @Test
    void carAndNumberOfTheSameAccountAreChangedAndWhatHasNoColumnStays() {
        var list = DriverListStory.of(published(3, true)).takes(HEAD + GUS + JIM);

        var changed = HEAD + row("Gus Grissom", 700, AUDI.toUpperCase(Locale.ROOT), "7") + JIM;
        assertThat(list.standings(changed)).hasExactlyElementsOfTypes(Different.class, Same.class);
        list.takes(changed);
        assertThat(list.entry("Gus Grissom").number()).contains(7);
        assertThat(list.entry("Gus Grissom").car()).isEqualTo(AUDI);
        assertThat(list.event().grid()).hasSize(2);

        assertThat(list.standings("nombre,cuenta de steam\nGus Grissom," + account(700)))
                .containsExactly(new Same());
        list.takes("nombre,cuenta de steam\nVirgil Grissom," + account(700));
        assertThat(list.entry("Virgil Grissom").number()).contains(7);
    }

    @Test
    void everyProblemOfARowIsNamed() {
        var list =
                new DriverListStory(published(3, true).after(add(A, DAYS_BEFORE)), Map.of(SteamId.ofAccount(900), B));
        var csv = HEAD
                + "X;76561199071376800;Lada;1000\n"
                + row("Ann Other", 900, "", "5")
                + row("Gus Grissom", 700, BMW, "5")
                + row("Gus Grisom", 700, BMW, "6")
                + row("Jim Lovell", 701, AUDI, "5")
                + row("gus grissom", 702, AUDI, "")
                + "No Account;;" + BMW + ";\n"
                + "Rounded;7,65612E+16;" + BMW + ";\n"
                + row("Driver Ten", 10, AUDI, "");

        assertThat(list.problems(csv, 0))
                .containsExactly("driver.name", "steam.rounded", "steward.number", "event.car_not_allowed");
        assertThat(list.problems(csv, 1)).containsExactly("drivers.import.car_needed", "steward.account_of_member");
        assertThat(list.problems(csv, 2)).isEmpty();
        assertThat(list.problems(csv, 3)).containsExactly("drivers.import.twice");
        assertThat(list.problems(csv, 4)).containsExactly("steward.number_taken");
        assertThat(list.problems(csv, 5)).containsExactly("steward.guest_named");
        assertThat(list.problems(csv, 6)).containsExactly("steam.empty");
        assertThat(list.problems(csv, 7)).containsExactly("steam.shortened");
        assertThat(list.problems(csv, 8)).containsExactly("drivers.import.member");

        list.takes(csv);
        assertThat(list.event()
                        .live()
                        .entries()
                        .present()
                        .map(entry -> entry.card().fullName()))
                .containsExactly("Driver 10", "Gus Grissom");
    }

    @Test
    void aMemberWhoIsInAsTheListSaysIsThereAlready() {
        var list = DriverListStory.of(published(3, true).after(add(A, DAYS_BEFORE)));

        assertThat(list.standings(HEAD + row("Anybody", 10, BMW, ""))).containsExactly(new Same());
        assertThat(list.standings(HEAD + row("Anybody", 10, BMW, "1"))).containsExactly(new Same());
        assertThat(list.problems(HEAD + row("Anybody", 10, BMW, "2"), 0)).containsExactly("drivers.import.member");
    }

    @Test
    void whatChangedSinceThePreviewIsSaidAndNothingIsHalfDone() {
        var list = DriverListStory.of(published(3, true));
        var first = list.looked(HEAD + GUS + JIM);
        list.takes(HEAD + GUS);
        list.event().refuses(first, "drivers.import.outdated");
        assertThat(list.event().grid()).hasSize(1);

        var second = list.looked(HEAD + row("Gus Grissom", 700, AUDI, "5") + JIM);
        list.takes(HEAD + row("Gus Grissom", 700, BMW, "9"));
        list.event().refuses(second, "drivers.import.outdated");

        var third = list.looked(HEAD + JIM + row("Al Shepard", 702, BMW, "3"));
        list.event().after(add(A, DAYS_BEFORE), StewardStory.number(A, 3, DAYS_BEFORE));
        list.event().refuses(third, "drivers.import.not_now");
        assertThat(list.event().grid()).hasSize(2);
    }

    @Test
    void whoeverAsksAgainChangesNothingMore() {
        var list = DriverListStory.of(published(1, true));
        var looked = list.looked(HEAD + GUS + JIM);

        assertThat(list.event().accepts(looked)).hasSize(3);
        assertThat(list.event().accepts(looked)).isEmpty();
        assertThat(list.event().live().entries().drivers()).hasSize(2);
    }

    @Test
    void withoutAWaitingListOnlyThoseComeWhoFindAPlace() {
        var list = DriverListStory.of(published(1, false));

        assertThat(list.problems(HEAD + GUS + JIM, 0)).isEmpty();
        assertThat(list.problems(HEAD + GUS + JIM, 1)).containsExactly("steward.full");
    }

    @Test
    void whoWasImportedIsClaimedByTheirAccountAndTheListKnowsThemStill() {
        var list = DriverListStory.of(published(3, true)).takes(HEAD + GUS + JIM);
        var guest = list.entry("Gus Grissom").driver();

        list.event().after(new TakeOver(A, guest, BECAUSE, DAYS_BEFORE));

        assertThat(list.entry("Gus Grissom").driver()).isEqualTo(A);
        assertThat(list.standings(HEAD + GUS + JIM)).containsOnly(new Same());
    }

    @Test
    void classSplitAndTeamAreTakenWhereTheEventHasThem() {
        var classes = DriverListStory.of(ClassStory.published(9, 5, 4));
        var head = "name,class,car,number,team,split\n";
        assertThat(classes.problems(head + "Gus Grissom,GT4,,100,,", 0)).isEmpty();
        assertThat(classes.problems(head + "Gus Grissom,GT4," + ClassStory.PORSCHE + ",,,", 0))
                .containsExactly("drivers.import.other_class");
        assertThat(classes.problems(head + "Gus Grissom,LMP2," + ClassStory.PORSCHE + ",100,Red,1", 0))
                .containsExactly(
                        "drivers.import.no_teams",
                        "drivers.import.no_splits",
                        "drivers.import.no_such_class",
                        "event.number_outside");
        assertThat(classes.takes(head + "Gus Grissom,gt4,,,,")
                        .entry("Gus Grissom")
                        .car())
                .isEqualTo(ClassStory.ALPINE);

        var teams = DriverListStory.of(TeamStory.published(6, 2));
        assertThat(teams.problems("name,team\nGus Grissom,Nobody", 0)).containsExactly("drivers.import.no_such_team");
        var blue = Speech.load()
                .label(
                        teams.event()
                                .live()
                                .plan()
                                .details()
                                .teams()
                                .orElseThrow()
                                .name(1),
                        Locale.FRENCH);
        assertThat(teams.takes("name,team\nGus Grissom," + blue)
                        .entry("Gus Grissom")
                        .team())
                .contains(1);

        var splits = DriverListStory.of(SplitStory.registered(2, 3, 2));
        assertThat(splits.problems("name,split\nGus Grissom,3", 0)).containsExactly("steward.no_such_split");
        assertThat(splits.problems("name,split\nGus Grissom,2", 0)).containsExactly("steward.split_not_dealt");
        splits.event().after(SplitStory.deal());
        assertThat(splits.takes("name,split\nGus Grissom,2")
                        .entry("Gus Grissom")
                        .split())
                .contains(1);
    }

    @Test
    void aRaceThatTakesNobodyTakesNoListAndNoListHasMoreThanTwoHundredRows() {
        var list = DriverListStory.of(published(3, true));
        var looked = list.looked(HEAD + GUS);
        assertThat(list.read(HEAD + GUS.repeat(201)))
                .isInstanceOfSatisfying(
                        Parsed.Rejected.class,
                        rejected -> assertThat(rejected.problems().toString()).contains("sheet.rows", "200"));

        list.event().after(new Cancel(Optional.empty(), STEWARD, DAYS_BEFORE));

        list.event().refuses(looked, "event.cancelled");
        assertThat(DriverListRules.refusal(list.event().live(), DAYS_BEFORE)).isPresent();
        list.event()
                .refuses(new ImportDrivers(List.of(), DriverListStory.FIRST, BECAUSE, DAYS_BEFORE), "event.cancelled");
    }
}
