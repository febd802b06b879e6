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
}
