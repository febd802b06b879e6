package racemanager.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

class SheetReaderTest {

    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("name", Phrase.of("track.column.name"), true, Set.of("Nom", "Nombre")),
            new SheetColumn("pit_boxes", Phrase.of("track.column.pit_boxes"), true, Set.of("Stands", "Boxes")),
            new SheetColumn("details", Phrase.of("track.column.details"), false, Set.of("Détails")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,pit_boxes,details\nSpa,44,Hilly\n",
                "name;pit_boxes;details\r\nSpa;44;Hilly\r\n",
                "name\tpit_boxes\tdetails\rSpa\t44\tHilly",
                "\uFEFFdetails,pit_boxes,name\nHilly,44,Spa",
                "NOM;Stands;Détails\nSpa;44;Hilly",
                "Nom;Stands;De\u0301tails\nSpa;44;Hilly",
                "Pit-Boxes, Name ,Details\n44,Spa,Hilly",
                "\"name\",\"pit_boxes\",\"details\"\n\"Spa\",\"44\",\"Hilly\"",
                "\n\n;;\nname;pit_boxes;details\n;;;\n\nSpa;44;Hilly\n;;\n"
            })
    void theSameTableInManySpellings(String file) {
        assertThat(rows(file))
                .extracting(Sheet.Row::cells)
                .containsExactly(Map.of("name", "Spa", "pit_boxes", "44", "details", "Hilly"));
    }

    @Test
    void excelsLineThatNamesTheSeparatorIsNoHeading() {
        var rows = rows("sep=;\r\nname;pit_boxes\r\nSpa, Belgium;44");

        assertThat(rows.getFirst().text("name")).isEqualTo("Spa, Belgium");
        assertThat(rows.getFirst().line()).isEqualTo(3);
    }

    @Test
    void aQuotedCellHoldsSeparatorsQuotesAndLineEnds() {
        var rows = rows("name,pit_boxes,details\n\"Spa; \"\"the\"\" one, really\",44,\"First\r\nsecond\"\nMonza,30,\n");

        assertThat(rows.getFirst().text("name")).isEqualTo("Spa; \"the\" one, really");
        assertThat(rows.getFirst().text("details")).isEqualTo("First\r\nsecond");
        assertThat(rows).extracting(Sheet.Row::line).containsExactly(2, 4);
    }

    @Test
    void aCommaInAHeadingOrACellDoesNotHideTheSemicolons() {
        assertThat(rows("name;pit_boxes;what, when, where\nSpa;44;a,b")
                        .getFirst()
                        .text("pit_boxes"))
                .isEqualTo("44");
    }

    @Test
    void aShortRowHasEmptyCellsAndALongOneIsWrong() {
        var rows = rows("name,pit_boxes,details\nSpa,44\nMonza,30,Fast, very\nMonaco,20,,,,");

        assertThat(rows.get(0).text("details")).isEmpty();
        assertThat(rows.get(1).problems()).extracting(Phrase::key).containsExactly("sheet.cells");
        assertThat(rows.get(2).problems()).isEmpty();
    }

    @Test
    void headingsThatSayNothingAreNamed() {
        var sheet = sheet("name,colour,pit_boxes,,year\nSpa,red,44,,2025");

        assertThat(sheet.unknown()).containsExactly("colour", "year");
        assertThat(sheet.columns()).containsExactlyInAnyOrder("name", "pit_boxes");
    }

    @Test
    void allThatIsWrongWithTheHeadingsIsSaidAtOnce() {
        assertThat(problems("Name,Nom,Details,details\nSpa,x,y,z"))
                .containsExactly("sheet.missing", "sheet.twice", "sheet.twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n\t\n", ";;;\n,,,"})
    void anEmptyFileIsSaidToBe(String file) {
        assertThat(problems(file)).containsExactly("sheet.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,pit_boxes", "name,pit_boxes\r\n\r\n,,\r\n"})
    void headingsAloneAreNoTable(String file) {
        assertThat(problems(file)).containsExactly("sheet.no_rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1"})
    void textInAnotherEncodingIsNotGuessedAt(String charset) {
        var file = "name,pit_boxes\nNürburgring,30".getBytes(Charset.forName(charset));

        assertThat(problems(file)).containsExactly("sheet.encoding");
    }

    @Test
    void nulBytesAreNoText() {
        assertThat(problems("name,pit_boxes\nSpa\0,44")).containsExactly("sheet.encoding");
    }

    @Test
    void aWorkbookThatIsNamedCsvIsToldApart() {
        assertThat(problems(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0})).containsExactly("sheet.archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,pit_boxes\nSpa,44\n\"Monza,30\nImola,26\n", "name,pit_boxes\n\"Spa\" x,44\n"})
    void quotesThatDoNotMatchSwallowNoRows(String file) {
        assertThat(problems(file)).containsExactly("sheet.quotes");
    }

    @Test
    void theRowsAreCountedWithoutHeadingsAndBlankLines() {
        var most = "name,pit_boxes\n" + "\nSpa,44\n\n".repeat(SheetReader.MOST_ROWS);

        assertThat(rows(most)).hasSize(SheetReader.MOST_ROWS);
        assertThat(problems(most + "Spa,44")).containsExactly("sheet.rows");
        assertThat(problems("name,pit_boxes\n" + "a,44\n".repeat(100_000))).containsExactly("sheet.rows");
    }

    @Test
    void aLineWithoutAnEndIsNotCutIntoCells() {
        assertThat(problems("name,pit_boxes\n" + ",".repeat(1_000_000))).containsExactly("sheet.long");
        assertThat(problems("x".repeat(1_000_000))).containsExactly("sheet.long");
        assertThat(problems("name,pit_boxes\n\"" + "x\n".repeat(10_000) + "\",1"))
                .containsExactly("sheet.long");
    }

    @Test
    void moreBytesThanAFileMayHaveAreNotLookedAt() {
        assertThat(problems(new byte[SheetReader.MOST_BYTES + 1])).containsExactly("download.large");
    }

    private static Sheet sheet(String file) {
        var parsed = SheetReader.read(file.getBytes(StandardCharsets.UTF_8), COLUMNS);
        assertThat(parsed).isInstanceOf(Parsed.Read.class);
        return ((Parsed.Read<Sheet>) parsed).value();
    }

    private static List<Sheet.Row> rows(String file) {
        return sheet(file).rows();
    }

    private static List<String> problems(String file) {
        return problems(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] file) {
        var parsed = SheetReader.read(file, COLUMNS);
        assertThat(parsed).isInstanceOf(Parsed.Rejected.class);
        return ((Parsed.Rejected<Sheet>) parsed)
                .problems().stream().map(Phrase::key).toList();
    }
}
