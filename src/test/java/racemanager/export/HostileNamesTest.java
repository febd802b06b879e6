package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that would break a file, in each of the files. */
class HostileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Ann\" 'Example'",
                "Ann\r\nGUID=1\r\n[CAR_7]\r\nMODEL=x",
                "\u202Etxt.exe Ann",
                "عمر بن مثال",
                "🏁🏎️ 👩‍👩‍👧",
                "𝔄𝔫𝔫 𝔈𝔵",
                "Ann \uD83D Half",
                "\uDE00\uD83D",
                "=cmd|' /C calc'!A0",
                "+1\t+2;+3,-4",
                "ÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜä",
                "a\u0301\u0301\u0301\u0301\u0301 zalgo",
                "\\\\\" , \" : null",
                "... --",
                ";;"
            })
    void neitherRowsNorSectionsAreMadeByAName(String name) throws IOException {
        var grid = new Grid().with("Ann First", "BMW M4 GT3").with(name, name).with("Cleo Last", "BMW M4 GT3");

        assertThat(AccFile.of(grid.bytes(ExportFormat.ACC)).texts("lastName"))
                .hasSize(3)
                .startsWith("First")
                .endsWith("Last");
        assertThat(AcFile.of(grid.bytes(ExportFormat.AC)).values("DRIVERNAME"))
                .hasSize(3)
                .startsWith("Ann First")
                .endsWith("Cleo Last");
        assertThat(CsvFile.of(grid.bytes(ExportFormat.CSV)).column("Name"))
                .hasSize(3)
                .startsWith("Ann First")
                .endsWith("Cleo Last");
        assertThat(CsvFile.of(grid.bytes(ExportFormat.OVERLAY)).column("name"))
                .hasSize(3)
                .startsWith("Ann First")
                .endsWith("Cleo Last");
        assertThat(new JsonMapper().readTree(grid.bytes(ExportFormat.JSON)).path("participants"))
                .hasSize(3);
    }

    @Test
    void decoratedLettersBecomePlainAndEmojiAreToldOf() {
        var grid = new Grid().with("𝔄𝔫𝔫 𝔈𝔵", "BMW M4 GT3").with("Ben 🏁 Muster", "BMW M4 GT3");

        var file = AccFile.of(grid.bytes(ExportFormat.ACC));
        assertThat(file.texts("firstName")).containsExactly("Ann", "Ben");
        assertThat(file.texts("lastName")).containsExactly("Ex", "Muster");
        assertThat(Grid.said(grid.as(ExportFormat.ACC))).contains("cannot hold every character", "Ben 🏁 Muster");
    }

    @Test
    void manyNamesStandOnLinesOfTen() {
        var grid = new Grid();
        IntStream.range(0, 25).forEach(number -> grid.with(grid.entry("Driver " + number, "", List.of())));

        var said = Grid.said(grid.as(ExportFormat.AC));

        assertThat(said.lines().filter(line -> line.startsWith("• Driver"))).hasSize(3);
        assertThat(said).contains("Driver 0,", "Driver 24");
    }
}
