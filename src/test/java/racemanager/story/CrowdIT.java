package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Two hundred drivers whose profiles are complete press Register at once, over a good network and over a bad one. */
@Isolated("Two hundred drivers want both processors")
class CrowdIT {

    private static final int DRIVERS = 200;
    private static final int PLACES = 40;
    private static final Duration LATENCY = Duration.ofMillis(50);
    private static final double SERVER_ERRORS = 0.02;
    private static final Duration WITHIN = Duration.ofSeconds(5);
    private static final Pattern IN_LINE =
            Pattern.compile("⏳ The grid is full: you are number (\\d+) on the waiting list.*");
    private static final Pattern LINE = Pattern.compile("(\\d+) ⬜ ([^·]+).*");

    /** Less a little, because the bot's clock and Discord's are not the same. */
    private static final Duration TWO_SECONDS = Duration.ofMillis(1_990);

    @TempDir
    private Path directory;

    @Test
    void everybodyIsAnsweredOnceAndTheGridIsFullAndTheLineInOrder() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            var league = new CrowdedLeague(house.page(), house.invitation(), PLACES);
            league.completesItsProfiles(DRIVERS, Duration.ofSeconds(5));
            try (var calm = league.publishes(true)) {
                isStormed(calm);
                try (var spoilt = league.publishes(true)) {
                    league.spoilsTheNetwork(LATENCY, SERVER_ERRORS);
                    isStormed(spoilt);
                    calm.givesTheRole();
                    spoilt.givesTheRole();
                    assertThat(house.stopBot()).isZero();

                    discordWasSpared(calm);
                    discordWasSpared(spoilt);
                    assertThat(spoilt.traffic().answeredWith(502)).isPositive();
                }
            }
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void isStormed(CrowdedRace race) {
        everybodyIsAnswered(race.isStormedBy(DRIVERS, WITHIN));
        race.tellsTheLastState(DRIVERS - PLACES);
        var told = inLine(race);
        assertThat(waiting(race.announcement().fullList())).isEqualTo(told);
    }

    private static void everybodyIsAnswered(JsonNode report) {
        assertThat(report.path("answered").asInt()).as(report.toString()).isEqualTo(DRIVERS);
        assertThat(report.path("failed").asInt()).isZero();
        assertThat(CrowdedRace.onGrid(report)).isEqualTo(PLACES);
    }

    /** Who was told which number, after each driver was told exactly one thing. */
    private static Map<Integer, String> inLine(CrowdedRace race) {
        var line = new TreeMap<Integer, String>();
        race.whispers().forEach((name, whispers) -> {
            if (whispers.isEmpty()) {
                return;
            }
            assertThat(whispers).as(name).hasSize(1);
            var told = IN_LINE.matcher(whispers.getFirst());
            if (told.find()) {
                assertThat(line.put(Integer.parseInt(told.group(1)), name)).isNull();
            }
        });
        assertThat(line).hasSize(DRIVERS - PLACES);
        return line;
    }

    /** Who stands where in line. */
    private static Map<Integer, String> waiting(String list) {
        var behind = list.substring(list.indexOf("Waiting list"));
        var places = new HashMap<Integer, String>();
        behind.lines().map(LINE::matcher).forEach(found -> {
            if (found.find()) {
                places.put(Integer.parseInt(found.group(1)), found.group(2).strip());
            }
        });
        return places;
    }

    private static void discordWasSpared(CrowdedRace race) {
        var traffic = race.traffic();
        assertThat(traffic.answeredWith(429)).isZero();
        assertThat(traffic.pauses())
                .as(traffic.edits().toString())
                .isNotEmpty()
                .allMatch(pause -> pause.compareTo(TWO_SECONDS) >= 0);
        assertThat(traffic.given(race.role())).hasSize(PLACES).doesNotHaveDuplicates();
        assertThat(race.holders()).hasSize(PLACES).containsAll(traffic.given(race.role()));
    }
}
