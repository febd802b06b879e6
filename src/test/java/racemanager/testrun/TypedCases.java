package racemanager.testrun;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of what people type and what is right for it, kept beside the project in the folder that a property names. */
public final class TypedCases {

    private static final String PROPERTY = "typed.cases";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|([nt\\\\]))");

    /** A row by its columns. */
    public record Row(Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The text that a cell stands for: escapes such as \\u200B are the character that they name. */
        public String text(String column) {
            return ESCAPE.matcher(cell(column)).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
        }
    }

    /** The rows of a table; skips the test where there is no folder. */
    public static List<Row> rows(String table) {
        var lines = lines(file(table)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        var columns = lines.getFirst().split("\t", -1);
        return lines.stream().skip(1).map(line -> row(columns, line)).toList();
    }

    /** A file of that folder; skips the test where there is none. */
    public static Path file(String name) {
        var place = System.getProperty(PROPERTY, "");
        var file = Path.of(place, name);
        assumeTrue(
                !place.isBlank() && Files.isReadable(file),
                () -> "There is no table " + file + " (property " + PROPERTY + ").");
        return file;
    }

    private static String meant(MatchResult escape) {
        if (escape.group(3) != null) {
            return switch (escape.group(3)) {
                case "n" -> "\n";
                case "t" -> "\t";
                default -> "\\";
            };
        }
        var hex = escape.group(1) == null ? escape.group(2) : escape.group(1);
        return Character.toString(Integer.parseInt(hex, 16));
    }

    private static Row row(String[] columns, String line) {
        var cells = line.split("\t", -1);
        var row = new HashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], i < cells.length ? cells[i] : "");
        }
        return new Row(Map.copyOf(row));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TypedCases() {}
}
