package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.story.GrandFinal.registers;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A driver leaves the server without a word; the place goes to who is there, before check-in closes. */
@Execution(ExecutionMode.CONCURRENT)
class LeaverIT {

    private static final Duration CLOSES_BEFORE = Duration.ofMinutes(30);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final String RACE_CONTROL = "race-control";

    @TempDir
    private Path directory;

    @Test
    void thePlaceGoesToTheReserveAndRaceControlReadsTheName() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);
                organiser.fillsIn(1, Duration.ofHours(5)).publishes();
                registers(lena, "Lena Vogt", "76561197960287931");
                registers(diego, "Diego Marín", "76561197960287933");
                organiser.entryList("01", "Lena Vogt", "Waiting list", "Diego Marín");
                lena.leaves();

                house.page()
                        .controls()
                        .setsTheClock(organiser.start().minus(CLOSES_BEFORE).minus(A_MINUTE));

                owner.reads(RACE_CONTROL, "Lena Vogt has left this server", "Grand Final");
                diego.isCalled(Organiser.ANNOUNCEMENTS, "you are on the grid");
                organiser.entryList("01", "Diego Marín");
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }
}
