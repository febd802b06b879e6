package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
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

/** Ten cars of four drivers each, and two cars in line, whose line-ups change after the server has its list. */
@Execution(ExecutionMode.SAME_THREAD)
class TenTeamCarsIT {

    private static final int CARS = 10;
    private static final int CAPTAINS = 12;
    private static final int CREW = 4;
    private static final int SPARE = CARS * CREW + CAPTAINS;

    @TempDir
    private Path directory;

    @Test
    void fortyDriversShareTenCarsAndAChangeOfALineUpIsToldOnce() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var league = new League(house.page(), CAPTAINS)) {
                var review = league.organiser().fillsIn(CARS, Duration.ofDays(2));
                review.edits("team_cars");
                review.sees(review.screen().presses("Each drives alone").message());
                review.sees(review.screen().chooses("Most drivers of a car", "Up to 4 drivers"));
                review.reviews();
                assertThat(review.publishes().text()).contains("is published");
                league.organiser().announcement("0/10 cars", "Up to 4 drivers share a car");

                fills(league);
                everybodyIsNamed(league);
                theServerLetsEveryCrewIntoItsCar(league);
                nobodyIsInTwoCars(league);
                aChangedLineUpIsToldOnceAndExportedAgain(league);
                league.comesBackFromItsFile();
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static String team(int car) {
        return "Team " + (char) ('A' + car);
    }

    /** The captain of a car and the three who share it. */
    private static List<Integer> crew(int car) {
        return IntStream.range(car * CREW, (car + 1) * CREW).boxed().toList();
    }

    private static String lines(List<Integer> drivers) {
        return drivers.stream()
                .map(driver -> League.name(driver) + "; " + League.account(driver))
                .collect(Collectors.joining("\n"));
    }

    private static SeenMessage lineUp(League league, int captain, String lines) {
        return league.entry(captain)
                .presses("Line-up")
                .form()
                .with("The other drivers, one a line", lines)
                .sends()
                .message();
    }

    private static void fills(League league) {
        for (int car = 0; car < CAPTAINS; car++) {
            var told = league.registers(car, car * CREW, Map.of("Name of the car’s team", team(car)));
            assertThat(told).contains(car < CARS ? "You are on the grid" : "number " + (car - CARS + 1));
        }
        league.organiser().announcement("10/10 cars", "2 waiting");
        for (int car = 0; car < CARS; car++)
            assertThat(lineUp(league, car, lines(crew(car).subList(1, CREW))).text())
                    .contains(team(car) + ": " + league.member(car).name());
        league.organiser().announcement("10/10 cars", "2 waiting");
    }

    private static void everybodyIsNamed(League league) {
        var list = league.fullList();
        for (int car = 0; car < CARS; car++) {
            assertThat(list).contains(team(car) + ": " + league.member(car).name());
            assertThat(list)
                    .contains(crew(car).subList(1, CREW).stream()
                            .map(League::name)
                            .toList());
        }
        var table = CsvFile.of(league.exports("csv", Optional.empty()).download());
        assertThat(table.column("Team").stream().distinct().toList())
                .isEqualTo(IntStream.range(0, CAPTAINS)
                        .mapToObj(TenTeamCarsIT::team)
                        .toList());
    }

    private static void theServerLetsEveryCrewIntoItsCar(League league) {
        var ac = AcFile.of(league.exports("ac", Optional.empty()).download());
        assertThat(ac.values("GUID"))
                .isEqualTo(IntStream.range(0, CARS)
                        .mapToObj(car -> String.join(";", League.accounts(crew(car))))
                        .toList());
        assertThat(ac.values("TEAM"))
                .isEqualTo(
                        IntStream.range(0, CARS).mapToObj(TenTeamCarsIT::team).toList());
        var acc = AccFile.of(league.exports("acc", Optional.empty()).download());
        for (int car = 0; car < CARS; car++) isCrew(acc, car, crew(car));
    }

    private static void isCrew(AccFile acc, int car, List<Integer> drivers) {
        assertThat(acc.players(car))
                .isEqualTo(drivers.stream()
                        .map(driver -> "S" + League.account(driver))
                        .toList());
    }

    private static void nobodyIsInTwoCars(League league) {
        var taken = crew(1).getLast();
        var refused = lineUp(league, 0, lines(List.of(1, 2, taken)));
        assertThat(refused.text()).contains(League.name(taken) + " drives for Team B already");
        var full = lineUp(league, 0, lines(List.of(1, 2, 3, SPARE)));
        assertThat(full.text()).contains("the captain can share the car with 3 others at most");
    }

    private static void aChangedLineUpIsToldOnceAndExportedAgain(League league) {
        lineUp(league, 0, lines(List.of(1, 2, SPARE)));
        var told = league.isToldOnce("<@" + league.member(0).memberId() + ">");
        assertThat(told.text())
                .contains("Team A is now driven by " + league.member(0).name(), League.name(SPARE))
                .doesNotContain(League.name(3));
        lineUp(league, 4, lines(List.of(17)));

        assertThat(league.isToldOnce("out of date").id()).isEqualTo(told.id());
        var again = AccFile.of(told.presses("Export again").message().download());
        isCrew(again, 0, List.of(0, 1, 2, SPARE));
        isCrew(again, 4, List.of(16, 17));
        isCrew(again, 9, crew(9));
    }
}
