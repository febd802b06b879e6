package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.export.ExportFormat.AC;
import static racemanager.export.ExportFormat.ACC;
import static racemanager.export.ExportFormat.CSV;
import static racemanager.export.ExportFormat.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import racemanager.export.ExportedEntry.Handicap;
import racemanager.steam.SteamId;
import racemanager.testrun.TypedCases;

/** Writes every entry list that is described beside the project, where it is there, and reads it as a server does. */
class EntryListCasesTest {

    private static final Pattern COUNT = Pattern.compile("(\\d+) drivers");

    @Test
    void everyAccRowIsWrittenAsDescribed() throws IOException {
        for (var row : rows("acc.json")) {
            var id = row.path("id").asText();
            var grid = grid(row.path("input"));
            switch (id) {
                case "EA01" -> {
                    assertThat(acc(grid).texts("lastName")).containsExactly("Example");
                    assertThat(said(grid, ACC)).contains("the server wants a Steam account", "Ben Muster");
                }
                case "EA02" -> {
                    assertThat(acc(grid).numbers("forcedCarModel")).containsExactly(32, 30, 31);
                    assertThat(acc(grid).texts("firstName")).containsExactly("Ann", "José", "Łukasz");
                    assertThat(acc(grid).numbers("raceNumber")).containsExactly(1, 2, 3);
                }
                case "EA03" -> {
                    assertThat(acc(grid).texts("lastName")).containsExactly("Example");
                    assertThat(said(grid, ACC)).contains("the same Steam account", "Ann Second");
                }
                case "EA04" -> {
                    assertThat(acc(grid).numbers("forcedCarModel")).containsExactly(-1, -1, 25);
                    assertThat(said(grid, ACC)).contains("No model number is known", "• Any GT3, ferrari 296");
                }
                case "EA05" -> assertThat(said(grid, ACC)).contains("those of PC servers");
                case "EA06" -> {
                    var file = acc(grid);
                    assertThat(file.texts("lastName"))
                            .containsExactly(
                                    "Ann", "del Mar Ejemplo López", "小龙例", "Jr.", "Example Team X", "\\ Example");
                    assertThat(file.texts("shortName")).containsExactly("ANN", "DEL", "小龙例", "JRO", "EXA", "EXA");
                    assertThat(acc(grid).texts("shortName")).isEqualTo(file.texts("shortName"));
                }
                case "EA07" ->
                    assertThat(acc(grid).numbers("defaultGridPosition")).containsExactly(3, 2, 1, -1);
                case "EA09" -> {
                    assertThat(acc(grid).players(0)).hasSize(4);
                    assertThat(said(grid, ACC)).contains("four drivers in a car", "Team Car");
                }
                case "EA10" -> {
                    var last = grid.entries().removeLast();
                    grid.with(Grid.waiting(last, Optional.empty()));
                    assertThat(acc(grid).numbers("raceNumber")).hasSize(89);
                    assertThat(said(grid, ACC)).contains("85 connections", "track has 30 places");
                }
                default -> throw new AssertionError("Nobody looks at " + id);
            }
        }
    }

    @Test
    void everyAcRowIsWrittenAsDescribed() throws IOException {
        for (var row : rows("ac.json")) {
            var id = row.path("id").asText();
            var grid = grid(row.path("input"));
            switch (id) {
                case "EI01" -> {
                    assertThat(ac(grid).values("MODEL")).containsExactly("ks_ferrari_488_gt3", "", "");
                    assertThat(ac(grid).values("SKIN")).containsOnly("");
                    assertThat(ac(grid).values("SPECTATOR_MODE")).containsOnly("0");
                    assertThat(ac(grid).values("BALLAST")).containsOnly("0");
                    assertThat(ac(grid).values("RESTRICTOR")).containsOnly("0");
                    assertThat(said(grid, AC)).contains("No folder is known", "• BMW M4 GT3");
                }
                case "EI02" -> {
                    assertThat(ac(grid).values("GUID")).containsExactly("76561199071376840", "", "76561199071376842");
                    assertThat(said(grid, AC)).contains("gave no Steam account", "Ben Muster");
                }
                case "EI03" -> {
                    assertThat(ac(grid).values("DRIVERNAME"))
                            .containsExactly("Ann, Example", "Ben - Muster", "Cleo GUID-1", "(CAR_0)", "Dan - Essai");
                    assertThat(said(grid, AC)).contains("cannot hold every character", "Ann; Example, Ben # Muster");
                }
                case "EI04" ->
                    assertThat(ac(grid).values("GUID")).containsExactly("76561199071376840;76561199071376841");
                case "EI05" -> {
                    assertThat(grid.bytes(AC)).startsWith('[', 'C', 'A', 'R', '_', '0', ']');
                    assertThat(ac(grid).values("DRIVERNAME"))
                            .containsExactly("Jürgen Beispiel", "José Ejemplo", "Łukasz Przykład");
                }
                case "EI06" -> {
                    assertThat(ac(grid).values("GUID")).hasSize(255);
                    assertThat(said(grid, AC)).contains("300 drivers would be in the file", "255 slots");
                }
                case "EI07" -> {
                    assertThat(ac(grid).values("BALLAST")).containsExactly("500", "0");
                    assertThat(ac(grid).values("RESTRICTOR")).containsExactly("400", "0");
                    assertThat(said(grid, AC)).contains("Ballast or restrictor", "Ann Example, Ben Muster");
                }
                default -> throw new AssertionError("Nobody looks at " + id);
            }
        }
    }

    @Test
    void everyRowOfTablesAndOfOurOwnFormIsWrittenAsDescribed() throws IOException {
        var grid = new Grid().with("José Ejemplo", "BMW M4 GT3").with("Łukasz Przykład", "BMW M4 GT3");
        var table = CsvFile.of(grid.bytes(CSV));
        for (var row : rows("csv_json.json")) {
            switch (row.path("id").asText()) {
                case "EC01" -> formulas();
                case "EC02" ->
                    assertThat(table.column("Steam account"))
                            .allMatch(cell -> cell.matches("https://.*/[0-9]{17}"))
                            .first()
                            .satisfies(cell ->
                                    assertThat(SteamId.read(cell).toString()).contains("76561199071376840"));
                case "EC03" -> assertThat(table.column("Name")).containsExactly("José Ejemplo", "Łukasz Przykład");
                case "EC04" ->
                    assertThat(table.column("Registered"))
                            .allSatisfy(cell -> assertThat(Instant.parse(cell)).isEqualTo(Grid.REGISTERED));
                case "EC06" ->
                    assertThat(new String(grid.bytes(JSON), StandardCharsets.UTF_8))
                            .contains("\"format\" : 1")
                            .isEqualTo(new String(grid.bytes(JSON), StandardCharsets.UTF_8));
                default -> throw new AssertionError("Nobody looks at " + row);
            }
        }
    }

    private static void formulas() throws IOException {
        var grid = new Grid();
        var names = TypedCases.rows("names.tsv").stream()
                .filter(row ->
                        row.cell("kind").equals("driver") && !row.text("typed").isEmpty())
                .map(row -> row.text("typed"))
                .toList();
        assertThat(names).hasSizeGreaterThan(20);
        names.forEach(name -> grid.with(name, "=car"));
        var json = new JsonMapper().readTree(grid.bytes(JSON));

        assertThat(CsvFile.of(grid.bytes(CSV)).column("Car")).containsOnly("'=car");
        assertThat(StreamSupport.stream(json.path("participants").spliterator(), false)
                        .map(each -> each.path("name").asText())
                        .toList())
                .isEqualTo(names.stream().map(EntryListCasesTest::whole).toList());
        assertThat(acc(grid).texts("lastName")).hasSize(names.size());
        assertThat(ac(grid).values("DRIVERNAME")).hasSize(names.size());
    }

    /** UTF-8 has no halves of characters. */
    private static String whole(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static AccFile acc(Grid grid) {
        return AccFile.of(grid.bytes(ACC));
    }

    private static AcFile ac(Grid grid) {
        return AcFile.of(grid.bytes(AC));
    }

    private static String said(Grid grid, ExportFormat format) {
        return Grid.said(grid.as(format));
    }

    private static List<JsonNode> rows(String name) throws IOException {
        var all =
                new JsonMapper().readTree(TypedCases.file("entrylists/" + name).toFile());
        assertThat(all).isNotEmpty();
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    private static Grid grid(JsonNode input) {
        var grid = new Grid();
        var count = COUNT.matcher(input.path("grid").asText());
        if (count.matches()) {
            IntStream.range(0, Integer.parseInt(count.group(1)))
                    .forEach(number -> grid.with("Driver " + number, "BMW M4 GT3"));
            return grid;
        }
        var reversed = input.has("reverse") ? 3 : 0;
        for (var driver : input.path("grid")) {
            var entry =
                    grid.entry(driver.path("name").asText(), driver.path("car").asText(), accounts(driver));
            var from = driver.has("position")
                    ? Optional.of(reversed + 1 - driver.path("position").asInt())
                    : Optional.<Integer>empty();
            grid.with(Grid.handicapped(
                    entry,
                    new Handicap(
                            driver.path("ballast").asInt(),
                            driver.path("restrictor").asInt(),
                            from)));
        }
        return grid;
    }

    private static List<SteamId> accounts(JsonNode driver) {
        var typed = new ArrayList<String>();
        if (driver.has("steam")) typed.add(driver.path("steam").asText());
        driver.path("drivers").forEach(account -> typed.add(account.asText()));
        return typed.stream()
                .map(text -> text.matches("[0-9]+") ? Long.parseLong(text) : 76561199071376840L)
                .map(SteamId::new)
                .toList();
    }
}
