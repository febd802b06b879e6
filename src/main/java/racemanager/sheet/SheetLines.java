package racemanager.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** Text cut into lines of cells; lines of nothing but empty cells are none. */
final class SheetLines {

    /** Excel writes, and reads, a first line that says what separates cells. */
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\\A\"?sep=([,;\\t])\"?(?:\\r\\n|\\n|\\r)", Pattern.CASE_INSENSITIVE);

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** The cells of a line, which may go over several lines of the file. */
    record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(cell -> PlainText.line(cell).isEmpty());
        }

        int length() {
            return cells.stream().mapToInt(String::length).sum() + cells.size();
        }
    }

    private final String text;
    private final int skipped;
    private final Optional<Character> declared;

    private SheetLines(String text, int skipped, Optional<Character> declared) {
        this.text = text;
        this.skipped = skipped;
        this.declared = declared;
    }

    static Parsed<SheetLines> of(String text) {
        var tooLong = tooLong(text);
        if (tooLong.isPresent()) return Parsed.rejected(tooLong(tooLong.getAsInt()));
        var said = SEPARATOR_LINE.matcher(text);
        return Parsed.read(
                said.find()
                        ? new SheetLines(
                                text.substring(said.end()),
                                1,
                                Optional.of(said.group(1).charAt(0)))
                        : new SheetLines(text, 0, Optional.empty()));
    }

    /** The number of the first line of the file that is too long, which is looked for before anything is cut. */
    private static OptionalInt tooLong(String text) {
        var lines = text.split("\\r\\n|\\n|\\r", -1);
        return IntStream.range(0, lines.length)
                .filter(index -> lines[index].length() > SheetReader.LONGEST_LINE)
                .map(index -> index + 1)
                .findFirst();
    }

    private static Phrase tooLong(int line) {
        return Phrase.of("sheet.long").with("line", line).with("most", SheetReader.LONGEST_LINE);
    }

    /** What can separate the cells. */
    List<Character> separators() {
        return declared.map(List::of).orElse(SEPARATORS);
    }

    /** The first line that says something; empty where there is none, or it makes no sense with this separator. */
    Optional<Line> first(char separator) {
        return switch (cut(separator, 1)) {
            case Parsed.Read<List<Line>> read -> read.value().stream().findFirst();
            case Parsed.Rejected<List<Line>> rejected -> Optional.empty();
        };
    }

    /** All of them, or one more than so many. */
    Parsed<List<Line>> cut(char separator, int most) {
        var lines = new ArrayList<Line>();
        try (var records = records(separator)) {
            while (lines.size() < most && records.hasNext()) {
                var line = line(records.next());
                if (line.length() > SheetReader.LONGEST_LINE) return Parsed.rejected(tooLong(line.number()));
                if (!line.isBlank()) lines.add(line);
            }
            return Parsed.read(lines);
        } catch (CsvParseException badQuotes) {
            var last = lines.isEmpty() ? 1 : lines.getLast().number();
            return Parsed.rejected(Phrase.of("sheet.quotes").with("line", last));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private CloseableIterator<CsvRecord> records(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .iterator();
    }

    private Line line(CsvRecord read) {
        var cells = read.getFields().stream().map(FormulaGuard::restored).toList();
        return new Line(Math.toIntExact(read.getStartingLineNumber()) + skipped, cells);
    }
}
