package racemanager.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import racemanager.kernel.Phrase;

/**
 * A table as it was sent.
 *
 * @param columns those that it has, by name
 * @param unknown headings that say nothing, whose cells are left out
 */
public record Sheet(Set<String> columns, List<String> unknown, List<Row> rows) {

    public Sheet {
        columns = Set.copyOf(columns);
        unknown = List.copyOf(unknown);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line where it begins in the file, the first line being 1
     * @param cells by the names of their columns
     * @param problems what is wrong with it before anybody looks at what it says
     */
    public record Row(int line, Map<String, String> cells, List<Phrase> problems) {
        public Row {
            cells = Map.copyOf(cells);
            problems = List.copyOf(problems);
        }

        /** Empty also where the sheet has no such column. */
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** A row that cannot be used, and why. */
    public record Wrong(int line, List<Phrase> problems) {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
