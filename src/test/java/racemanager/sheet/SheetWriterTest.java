package racemanager.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

class SheetWriterTest {

    private static final long SEED = 20_261_129;
    private static final List<String> HEADINGS = List.of("one", "two", "three");
    private static final List<SheetColumn> COLUMNS = HEADINGS.stream()
            .map(name -> new SheetColumn(name, Phrase.verbatim(name), true, Set.of()))
            .toList();

    /** What separates, quotes, guards, and runs; and letters of one to four bytes. */
    private static final List<String> PIECES = List.of(
            ",", ";", "\t", "\"", "'", "''", "=", "+", "-", "@", "\r", "\n", "\r\n", " ", "＝", "a", "é", "東", "🏁",
            "1");

    @Test
    void spreadsheetsAndProgramsReadIt() {
        var written = text(List.of(List.of("Spa, \"old\"", "44", "Hilly;\nlong")));

        assertThat(written).isEqualTo("\uFEFFone,two,three\r\n\"Spa, \"\"old\"\"\",44,\"Hilly;\nlong\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "=1+1 | '=1+1",
                "+49 | '+49",
                "-5 | '-5",
                "@SUM(A1) | '@SUM(A1)",
                "＝1 | '＝1",
                "'=1 | ''=1",
                "''=1 | '''=1",
                "a;=1+1 | a;'=1+1",
                "a,-1 | a,'-1",
                "Spa-Francorchamps | Spa-Francorchamps",
                "'s-Hertogenbosch | 's-Hertogenbosch",
                "a = b | a = b"
            })
    void whatASpreadsheetWouldRunIsGuardedAndRestored(String cell, String guarded) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo(guarded);
        assertThat(FormulaGuard.restored(guarded)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\t", "a\n=1", "a\t=1"})
    void whiteSpaceThatBeginsACellIsGuardedToo(String cell) {
        assertThat(FormulaGuard.guarded(cell)).contains("'");
        assertThat(FormulaGuard.restored(FormulaGuard.guarded(cell))).isEqualTo(cell);
    }

    @Test
    void noCellBeginsWithASignWhateverTheReaderTakesForASeparator() {
        var random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            var guarded = FormulaGuard.guarded(cell(random));
            for (var part : guarded.split("[,;\\t\\r\\n]", -1)) {
                assertThat(part).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-");
                assertThat(part).doesNotStartWith("@").doesNotStartWith("＝");
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        var random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            var rows = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(row -> List.of("x" + cell(random), cell(random), cell(random)))
                    .toList();

            assertThat(read(SheetWriter.write(HEADINGS, rows)))
                    .as("round %d of seed %d", round, SEED)
                    .isEqualTo(rows);
        }
    }

    private static String cell(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(place -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static String text(List<List<String>> rows) {
        return new String(SheetWriter.write(HEADINGS, rows), StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(byte[] file) {
        var sheet = ((Parsed.Read<Sheet>) SheetReader.read(file, COLUMNS)).value();
        return sheet.rows().stream()
                .map(row -> HEADINGS.stream().map(row::text).toList())
                .toList();
    }
}
