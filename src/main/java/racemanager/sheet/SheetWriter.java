package racemanager.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV by RFC 4180 in UTF-8, so that {@link SheetReader} reads the same cells again. */
public final class SheetWriter {

    /** Without it, Excel takes UTF-8 for the old character set of its country and breaks accents. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Readers that were told another separator leave a quoted cell whole. */
    private static final QuoteStrategy OTHER_SEPARATORS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int lineNumber, int fieldIndex, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    };

    public static byte[] write(List<String> headings, List<List<String>> rows) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(OTHER_SEPARATORS)
                .build(text)) {
            csv.writeRecord(guarded(headings));
            rows.forEach(row -> csv.writeRecord(guarded(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::guarded).toList();
    }

    private SheetWriter() {}
}
