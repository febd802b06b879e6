package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import racemanager.export.AcFile;
import racemanager.export.AccFile;
import racemanager.export.CsvFile;

/** Three classes with places and numbers of their own: one is full and has a waiting list while another has room. */
@Execution(ExecutionMode.SAME_THREAD)
class ThreeFullClassesIT {

    private static final String FERRARI = "Ferrari 296 GT3";
    private static final String ALPINE = "Alpine A110 GT4";
    private static final String PORSCHE = "Porsche 992 GT3 Cup";
    private static final String CLASSES = "GT3: 20; 1-99; Ferrari\nGT4: 12; 100-199; Alpine\nCup: 8; 200-299; Porsche";

    private static final int GT3_LISTED = 18;
    private static final int GT4_LISTED = 6;
    private static final int CUP_LISTED = 2;
    private static final int LISTED = GT3_LISTED + GT4_LISTED + CUP_LISTED;
    private static final int MEMBERS = 15;
    private static final int LAST = MEMBERS - 1;

    @TempDir
    private Path directory;

    @Test
    void aClassIsFullAndItsReservesAreOnTheServersListWhileAnotherHasRoom() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var league = new League(house.page(), MEMBERS)) {
                var review =
                        league.organiser().fillsIn(40, Duration.ofHours(5), FERRARI + ", " + ALPINE + ", " + PORSCHE);
                review.edits("classes")
                        .fills("classes", Map.of("classes", CLASSES))
                        .reviews();
                assertThat(review.publishes().text()).contains("is published");
                league.organiser().announcement("GT3 0/20 · GT4 0/12 · Cup 0/8");

                fills(league);
                everybodyIsNamedInTheirClass(league);
                nobodyGetsOverTheQuota(league);
                theServerHasEverybodyWithANumberOfTheirClass(league);
                aChangeIsToldOnceAndExportedAgain(league);
                aFreedPlaceGoesToTheNextOfItsClass(league);
                league.comesBackFromItsFile();
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static String row(int driver, String car, int number) {
        return League.name(driver) + ";" + League.account(driver) + ";" + car + ";" + number + "\r\n";
    }

    private static String car(int driver) {
        if (driver < GT3_LISTED) return FERRARI;
        return driver < GT3_LISTED + GT4_LISTED ? ALPINE : PORSCHE;
    }

    private static int number(int driver) {
        if (driver < GT3_LISTED) return driver + 1;
        return driver < GT3_LISTED + GT4_LISTED ? driver + 100 : driver + 200;
    }

    /** Two members make GT3 full, twelve wait for it, and one finds a place in GT4. */
    private static void fills(League league) {
        league.imports("name;driver id;car;number\r\n"
                + IntStream.range(0, LISTED)
                        .mapToObj(driver -> row(driver, car(driver), number(driver)))
                        .collect(Collectors.joining()));
        league.organiser().announcement("GT3 18/20 · GT4 6/12 · Cup 2/8");
        for (int member = 0; member < LAST; member++) {
            var told = league.registers(member, LISTED + member, Map.of("Car", FERRARI));
            assertThat(told)
                    .contains(member < 2 ? "You are on the grid" : "GT3 is full: you are number " + (member - 1));
            league.checksIn(member);
        }
        assertThat(league.registers(LAST, LISTED + LAST, Map.of("Car", ALPINE))).contains("You are on the grid");
        league.organiser().announcement("GT3 20/20 · GT4 7/12 · Cup 2/8", "12 waiting");
    }

    private static void everybodyIsNamedInTheirClass(League league) {
        league.organiser().entryList("GT3 20/20", "GT4 7/12", "Cup 2/8", "Waiting list");
        assertThat(league.fullList())
                .contains(IntStream.range(0, LISTED).mapToObj(League::name).toList())
                .contains(IntStream.range(0, MEMBERS)
                        .mapToObj(member -> league.member(member).name())
                        .toList());
        var table = CsvFile.of(league.exports("csv", Optional.empty()).download());
        var lists = table.column("List");
        var classes = table.column("Class");
        var onGrid = IntStream.range(0, lists.size())
                .filter(row -> lists.get(row).equals("Grid"))
                .mapToObj(classes::get)
                .toList();
        assertThat(List.of(
                        Collections.frequency(onGrid, "GT3"),
                        Collections.frequency(onGrid, "GT4"),
                        Collections.frequency(onGrid, "Cup")))
                .containsExactly(20, 7, 2);
        assertThat(table.column("Steam account")).doesNotHaveDuplicates().hasSize(LISTED + MEMBERS);
    }

    private static void nobodyGetsOverTheQuota(League league) {
        var form = league.entry(LAST).presses("Change").form();
        var refused = form.with("Car", FERRARI).sends().message();
        assertThat(refused.text()).contains("GT3 is full, so the entry stays as it was");
        var outside = league.entry(LAST).presses("Change").form();
        assertThat(outside.with("Race number", "7").sends().message().text())
                .contains("Numbers in GT4 go from 100 to 199");
        league.organiser().announcement("GT3 20/20 · GT4 7/12 · Cup 2/8", "12 waiting");
    }

    /** The grid in the order in which they came, then those who wait. */
    private static List<String> invited() {
        var grid = IntStream.concat(IntStream.range(0, LISTED + 2), IntStream.of(LISTED + LAST));
        return League.accounts(IntStream.concat(grid, IntStream.range(LISTED + 2, LISTED + LAST))
                .boxed()
                .toList());
    }

    private static void theServerHasEverybodyWithANumberOfTheirClass(League league) {
        assertThat(AcFile.of(league.exports("ac", Optional.empty()).download()).values("GUID"))
                .isEqualTo(invited());
        var acc = AccFile.of(league.exports("acc", Optional.empty()).download());
        assertThat(players(acc)).isEqualTo(invited());
        assertThat(acc.numbers("raceNumber").subList(0, LISTED))
                .isEqualTo(IntStream.range(0, LISTED)
                        .mapToObj(ThreeFullClassesIT::number)
                        .toList());
    }

    private static List<String> players(AccFile file) {
        return file.texts("playerID").stream()
                .map(player -> player.substring(1))
                .toList();
    }

    private static void aChangeIsToldOnceAndExportedAgain(League league) {
        league.takesNumber(0, 98);
        league.takesNumber(LAST, 198);

        var told = league.isToldOnce("<@" + league.member(0).memberId() + ">");

        var again = AccFile.of(told.presses("Export again").message().download());
        assertThat(players(again)).isEqualTo(invited());
        assertThat(again.numbers("raceNumber")).contains(98, 198);
    }

    private static void aFreedPlaceGoesToTheNextOfItsClass(League league) {
        for (int leaving : new int[] {LAST, 1})
            league.member(leaving)
                    .reads(Organiser.ANNOUNCEMENTS, League.TITLE)
                    .presses("Can’t come")
                    .message()
                    .presses("Withdraw")
                    .message();
        league.organiser().announcement("GT3 20/20 · GT4 6/12 · Cup 2/8", "11 waiting");
        assertThat(league.entry(2).text()).contains("on the grid", "Class: GT3");
    }
}
