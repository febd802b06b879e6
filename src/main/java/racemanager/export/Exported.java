package racemanager.export;

import java.util.List;
import java.util.Optional;

/**
 * What came of an export.
 *
 * @param file empty where a server could do nothing with it
 * @param drivers how many the file has
 */
public record Exported(Optional<ExportFile> file, int drivers, List<Remark> remarks) {

    public Exported {
        remarks = List.copyOf(remarks);
    }

    /** A file that holds all that it should. */
    static Exported whole(ExportFile file, int drivers) {
        return new Exported(Optional.of(file), drivers, List.of());
    }

    /** No file, because there would be nobody in it. */
    static Exported nobody() {
        return new Exported(Optional.empty(), 0, List.of(Remark.of(Remark.Kind.NOBODY)));
    }
}
