package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table as a spreadsheet does, and looks for cells that one would run. */
public final class CsvFile {

    private final List<NamedCsvRecord> rows;

    private CsvFile(List<NamedCsvRecord> rows) {
        this.rows = rows;
    }

    public static CsvFile of(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        assertThat(text).endsWith("\r\n");
        var rows = CsvReader.builder().allowUnclosedQuote(false).ofNamedCsvRecord(text.substring(1)).stream()
                .toList();
        rows.stream()
                .flatMap(row -> row.getFields().stream())
                .forEach(cell -> assertThat(cell)
                        .as("is run by a spreadsheet")
                        .doesNotMatch("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*"));
        return new CsvFile(rows);
    }

    public List<String> column(String heading) {
        return rows.stream().map(row -> row.getField(heading)).toList();
    }
}
