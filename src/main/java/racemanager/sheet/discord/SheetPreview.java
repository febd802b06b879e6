package racemanager.sheet.discord;

import java.util.List;
import java.util.Optional;
import racemanager.kernel.Phrase;
import racemanager.sheet.Sheet;

/**
 * What an import would do.
 *
 * @param file its name; untrusted text
 * @param taken what would be taken, in the order in which it stands in the file
 * @param counts how many rows are of which kind, beside those that are wrong
 * @param remark what else is said of it
 */
public record SheetPreview<T>(
        String file,
        List<T> taken,
        Counts counts,
        List<Sheet.Wrong> wrong,
        List<String> unknown,
        Optional<Phrase> remark) {

    /** Of which nothing else is said. */
    public SheetPreview(String file, List<T> taken, Counts counts, List<Sheet.Wrong> wrong, List<String> unknown) {
        this(file, taken, counts, wrong, unknown, Optional.empty());
    }

    public SheetPreview {
        taken = List.copyOf(taken);
        wrong = List.copyOf(wrong);
        unknown = List.copyOf(unknown);
    }

    /** Rows that are new, that say something else of what is there, and that change nothing. */
    public record Counts(int fresh, int changed, int same) {}

    /** Says that it was taken. */
    public Phrase told() {
        return Phrase.of("sheet.import.taken").with("fresh", counts.fresh()).with("changed", counts.changed());
    }
}
