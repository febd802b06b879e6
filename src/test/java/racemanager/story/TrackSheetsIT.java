package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A league brings its tracks in a spreadsheet, and gets them back as one. */
@Execution(ExecutionMode.SAME_THREAD)
class TrackSheetsIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static SharedHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new SharedHouse(directory);
        house.start();
    }

    @AfterAll
    static void end() throws Exception {
        house.close();
    }

    @Test
    void threeHundredTracksComeAndGoInAFile() throws Exception {
        var tracks = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> "Circuit " + number + ";=GP;" + (number % 200 + 1))
                .collect(Collectors.joining("\r\n"));
        try (var owner = house.page().as("owner").awaitsBot()) {
            var preview = sends(owner, "Name;Layout;Pit boxes\r\n" + tracks);
            assertThat(preview.text()).contains("300 new · 0 changed · 0 unchanged · 0 wrong");
            assertThat(preview.presses("Import all").message().text()).contains("300 new, 0 changed");
        }
        house.killBot();
        house.start();
        try (var owner = house.page().as("owner").awaitsBot()) {
            assertThat(owner.types("/track list").message().text()).contains("300 tracks", "Circuit 1 · =GP");

            var exported = owner.types("/track export").message();
            assertThat(exported.text()).contains("300 tracks");
            var file = exported.download();
            assertThat(new String(file, StandardCharsets.UTF_8)).contains("Circuit 300,'=GP,101,,0,\r\n");

            var back = owner.uploads("/track import", "tracks.csv", file).message();
            assertThat(back.text()).contains("0 new · 0 changed · 300 unchanged · 0 wrong", "nothing to import");
        }
    }

    @Test
    void onlyTheGoodRowsAreTakenAndATrackThatChangedMeanwhileStopsAll() {
        try (var owner = house.page().as("owner").awaitsBot()) {
            var good = sends(owner, "nom,stands\nImola,26\nX,0");
            assertThat(good.text()).contains("1 new", "1 wrong", "Line 3:", "Pit boxes must be");
            assertThat(good.presses("Import the good rows").message().text()).contains("1 new, 0 changed");

            var late = sends(owner, "name,pit_boxes\nImola,30\nEstoril,20");
            owner.types("/track remove", "Imola").message();
            assertThat(late.presses("Import all").message().text())
                    .contains("Nothing was imported", "changed since the preview: Imola");
            var list = owner.types("/track list").message();
            assertThat(list.text()).doesNotContain("Estoril");
        }
    }

    @Test
    void whatIsNoTableIsToldInOneSentence() {
        try (var owner = house.page().as("owner").awaitsBot();
                var driver = house.page().asDriver("Lena Vogt")) {
            assertThat(sends(owner, "x".repeat(2 << 20)).text()).contains("larger than 1 MB");
            assertThat(sends(owner, "PK\u0003\u0004").text()).contains("workbook");
            assertThat(sends(owner, "name,pit_boxes\n" + "a,1\n".repeat(100_000))
                            .text())
                    .contains("more than 2,000 rows");
            assertThat(sends(driver, "name,pit_boxes\nSpa,44").text()).contains("You need the permission “Tracks”");
        }
    }

    private static SeenMessage sends(Visitor visitor, String content) {
        return visitor.uploads("/track import", "tracks.csv", content.getBytes(StandardCharsets.UTF_8))
                .message();
    }
}
