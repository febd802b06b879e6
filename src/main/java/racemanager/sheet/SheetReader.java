package racemanager.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.sheet.SheetLines.Line;

/** Reads a CSV file as spreadsheets of any country save it: cells between commas, semicolons or tabs, in UTF-8. */
public final class SheetReader {

    private static final int MEGABYTE = 1024 * 1024;

    public static final int MOST_BYTES = MEGABYTE;
    public static final int MOST_ROWS = 2_000;

    /** Much more than any row that is taken, and little enough to be looked through at once. */
    public static final int LONGEST_LINE = 5_000;

    /** The table, or what is wrong with all of it; what is wrong with a row is said in that row. */
    public static Parsed<Sheet> read(byte[] file, List<SheetColumn> columns) {
        return read(file, columns, MOST_ROWS);
    }

    /** The same of a kind of sheet that may have so many rows. */
    public static Parsed<Sheet> read(byte[] file, List<SheetColumn> columns, int mostRows) {
        return switch (SheetText.of(file)) {
            case Parsed.Rejected<String> rejected -> Parsed.rejected(rejected.problems());
            case Parsed.Read<String> text ->
                switch (SheetLines.of(text.value())) {
                    case Parsed.Rejected<SheetLines> rejected -> Parsed.rejected(rejected.problems());
                    case Parsed.Read<SheetLines> lines -> read(lines.value(), columns, mostRows);
                };
        };
    }

    static Phrase tooLarge() {
        return Phrase.of("download.large").with("most", MOST_BYTES / MEGABYTE);
    }

    private static Parsed<Sheet> read(SheetLines lines, List<SheetColumn> columns, int mostRows) {
        var separator = lines.separators().stream()
                .max(Comparator.<Character>comparingInt(each -> lines.first(each)
                                .map(line -> Headings.of(line, columns).known())
                                .orElse(-1))
                        .thenComparing(Comparator.comparingInt(
                                (Character each) -> -lines.separators().indexOf(each))));
        return switch (lines.cut(separator.orElseThrow(), mostRows + 2)) {
            case Parsed.Rejected<List<Line>> rejected -> Parsed.rejected(rejected.problems());
            case Parsed.Read<List<Line>> read -> sheet(read.value(), columns, mostRows);
        };
    }

    private static Parsed<Sheet> sheet(List<Line> lines, List<SheetColumn> columns, int mostRows) {
        if (lines.isEmpty()) return Parsed.rejected(Phrase.of("sheet.empty"));
        var headings = Headings.of(lines.getFirst(), columns);
        var problems = headings.problems(columns);
        if (!problems.isEmpty()) return Parsed.rejected(problems);
        if (lines.size() == 1) return Parsed.rejected(Phrase.of("sheet.no_rows"));
        if (lines.size() > mostRows + 1)
            return Parsed.rejected(Phrase.of("sheet.rows").with("most", mostRows));
        var rows = lines.stream().skip(1).map(headings::row).toList();
        return Parsed.read(new Sheet(headings.names(), headings.unknown(), rows));
    }

    /** The first line, with the column of each of its cells. */
    private record Headings(List<String> cells, List<Optional<SheetColumn>> columns) {

        static Headings of(Line line, List<SheetColumn> columns) {
            return new Headings(
                    line.cells(),
                    line.cells().stream()
                            .map(cell -> columns.stream()
                                    .filter(column -> column.isHeadedBy(cell))
                                    .findFirst())
                            .toList());
        }

        int known() {
            return (int) columns.stream().filter(Optional::isPresent).count();
        }

        Set<String> names() {
            var names = new HashSet<String>();
            columns.forEach(column -> column.ifPresent(known -> names.add(known.name())));
            return names;
        }

        List<String> unknown() {
            var unknown = new ArrayList<String>();
            for (int place = 0; place < cells.size(); place++) {
                var heading = PlainText.line(cells.get(place));
                if (columns.get(place).isEmpty() && !heading.isEmpty()) {
                    unknown.add(heading);
                }
            }
            return unknown;
        }

        /** What is missing is said in one sentence, and so is each column that is there twice. */
        List<Phrase> problems(List<SheetColumn> wanted) {
            var problems = new ArrayList<Phrase>();
            var missing = wanted.stream()
                    .filter(column -> column.needed() && !names().contains(column.name()))
                    .map(SheetColumn::title)
                    .toList();
            if (!missing.isEmpty()) {
                var all = wanted.stream().map(SheetColumn::title).toList();
                problems.add(Phrase.of("sheet.missing")
                        .with("columns", new Phrase.Argument.Several(missing))
                        .with("all", new Phrase.Argument.Several(all)));
            }
            var seen = new HashSet<String>();
            columns.forEach(column -> column.filter(known -> !seen.add(known.name()))
                    .ifPresent(twice -> problems.add(Phrase.of("sheet.twice").with("column", twice.title()))));
            return problems.stream().distinct().toList();
        }

        Sheet.Row row(Line line) {
            var cells = new HashMap<String, String>();
            var beyond = false;
            for (int place = 0; place < line.cells().size(); place++) {
                var cell = line.cells().get(place);
                if (place < columns.size()) {
                    columns.get(place).ifPresent(column -> cells.put(column.name(), cell));
                } else {
                    beyond |= !PlainText.line(cell).isEmpty();
                }
            }
            return new Sheet.Row(line.number(), cells, beyond ? List.of(Phrase.of("sheet.cells")) : List.of());
        }
    }

    private SheetReader() {}
}
