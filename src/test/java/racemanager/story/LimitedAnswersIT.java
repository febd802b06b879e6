package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Discord turns most requests away for a moment, answers to members among them. */
@Isolated("A hundred drivers press at once")
class LimitedAnswersIT {

    private static final int DRIVERS = 100;
    private static final int PLACES = 20;
    private static final double LIMITED = 0.7;

    @TempDir
    private Path directory;

    @Test
    void nobodyIsToldThatSomethingWentWrongForWhatCouldWait() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            var league = new CrowdedLeague(house.page(), house.invitation(), PLACES);
            league.completesItsProfiles(DRIVERS, Duration.ofSeconds(5));
            try (var race = league.publishes(true)) {
                house.page().controls().spoilsTheNetwork("rate_limits", LIMITED);

                var report = race.isStormedBy(DRIVERS, Duration.ofSeconds(10));

                house.page().controls().spoilsTheNetwork("rate_limits", 0);
                race.tellsTheLastState(DRIVERS - PLACES);
                assertThat(race.traffic().answeredWith(429)).isGreaterThan(DRIVERS);
                var whispers = new ArrayList<String>();
                race.whispers().values().forEach(whispers::addAll);
                assertThat(whispers).as(report.toString()).noneMatch(text -> text.contains("went wrong"));
                assertThat(CrowdedRace.registered(report)).as(report.toString()).isGreaterThan(DRIVERS / 2);
            }
            assertThat(house.log()).doesNotContain("ERROR", "failed, reference");
        }
    }
}
