package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

/** Two splits of thirty with twelve reserves, on the lists of two servers. */
@Execution(ExecutionMode.SAME_THREAD)
class TwoFullSplitsIT {

    private static final int PLACES = 30;
    private static final int LISTED = 58;
    private static final int ON_GRID = 60;
    private static final int DRIVERS = 72;
    private static final int MEMBERS = DRIVERS - LISTED;

    @TempDir
    private Path directory;

    @Test
    void seventyTwoDriversAreOnTwoGridsAndInOneLineAndOnTheListsOfBothServers() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var league = new League(house.page(), MEMBERS)) {
                publishes(league);
                fills(league);
                var dealt = league.owner()
                        .types("/event manage", League.TITLE)
                        .message()
                        .presses("Deal the splits")
                        .form()
                        .sends()
                        .message();
                assertThat(dealt.text()).contains("split 1 with 30 drivers", "split 2 with 30 drivers");
                assertThat(league.owner()
                                .types("/event manage", League.TITLE)
                                .message()
                                .text())
                        .contains("Drivers dealt to the splits");
                everybodyIsNamed(league);
                everyServerHasItsGridAndTheReserves(league);
                aChangeIsToldOnceAndExportedAgain(league);
                aReserveComesIntoTheSplitOfWhoeverLeaves(league);
                league.comesBackFromItsFile();
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void publishes(League league) {
        var review = league.organiser().fillsIn(PLACES, Duration.ofHours(5));
        review.edits("splits")
                .picks("splits.count", "2 splits")
                .fills("splits", Map.of("splits.servers", "Server A; red\nServer B; blue"))
                .reviews();
        assertThat(review.publishes().text()).contains("is published");
        league.organiser().announcement("2 splits of 30 places", "0/60");
    }

    /** Sixty on the grid, the last two of whom are members, and twelve members behind them. */
    private static void fills(League league) {
        league.imports("name;driver id;number\r\n"
                + IntStream.range(0, LISTED)
                        .mapToObj(driver ->
                                League.name(driver) + ";" + League.account(driver) + ";" + (driver + 1) + "\r\n")
                        .collect(Collectors.joining()));
        for (int member = 0; member < MEMBERS; member++) {
            var told = league.registers(member, LISTED + member, Map.of());
            assertThat(told).contains(member < 2 ? "You are on the grid" : "number " + (member - 1));
            league.checksIn(member);
        }
        league.organiser().announcement("60/60", "12 waiting");
    }

    private static void everybodyIsNamed(League league) {
        league.organiser().entryList("Split 1 30/30", "Split 2 30/30");
        assertThat(league.fullList())
                .contains(IntStream.range(0, LISTED).mapToObj(League::name).toList())
                .contains(IntStream.range(0, MEMBERS)
                        .mapToObj(member -> league.member(member).name())
                        .toList());
        var table = CsvFile.of(league.exports("csv", Optional.empty()).download());
        assertThat(table.column("Split").stream().filter("1"::equals)).hasSize(PLACES);
        assertThat(table.column("Split").stream().filter("2"::equals)).hasSize(PLACES);
        assertThat(table.column("List").stream().filter("Waiting list"::equals)).hasSize(DRIVERS - ON_GRID);
        assertThat(table.column("Steam account")).doesNotHaveDuplicates().hasSize(DRIVERS);
    }

    private static List<String> invited(int split) {
        var drivers = new ArrayList<Integer>();
        IntStream.range(split * PLACES, (split + 1) * PLACES).forEach(drivers::add);
        IntStream.range(ON_GRID, DRIVERS).forEach(drivers::add);
        return League.accounts(drivers);
    }

    private static void everyServerHasItsGridAndTheReserves(League league) {
        for (int split = 0; split < 2; split++) {
            var ac = league.exports("ac", Optional.of(split + 1));
            assertThat(AcFile.of(ac.download()).values("GUID")).isEqualTo(invited(split));
            assertThat(ac.text()).contains("42 drivers in the file", "Reserves who have checked in");
            var acc = league.exports("acc", Optional.of(split + 1));
            assertThat(players(acc.download())).isEqualTo(invited(split));
            assertThat(acc.text()).contains("the track has 30 places");
        }
    }

    private static List<String> players(byte[] file) {
        return AccFile.of(file).texts("playerID").stream()
                .map(player -> player.substring(1))
                .toList();
    }

    private static void aChangeIsToldOnceAndExportedAgain(League league) {
        league.takesNumber(0, 901);
        league.takesNumber(1, 902);

        var told = league.isToldOnce("Split 2", "<@" + league.member(0).memberId() + ">");

        assertThat(told.text()).doesNotContain("Split 1");
        var again = told.presses("Export split 2 again").message();
        assertThat(players(again.download())).isEqualTo(invited(1));
        assertThat(AccFile.of(again.download()).numbers("raceNumber")).contains(901, 902);
    }

    private static void aReserveComesIntoTheSplitOfWhoeverLeaves(League league) {
        league.member(1)
                .reads(Organiser.ANNOUNCEMENTS, League.TITLE)
                .presses("Can’t come")
                .message()
                .presses("Withdraw")
                .message();
        league.organiser().announcement("60/60", "11 waiting");
        assertThat(league.entry(2).text()).contains("Split: 2", "Server B", "blue");
        assertThat(league.entry(3).text()).doesNotContain("blue", "red");
    }
}
