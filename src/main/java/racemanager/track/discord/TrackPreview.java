package racemanager.track.discord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.sheet.Sheet;
import racemanager.track.TrackComparison;
import racemanager.track.TrackComparison.Different;
import racemanager.track.TrackComparison.Fresh;
import racemanager.track.TrackComparison.Same;
import racemanager.track.TrackComparison.Unfit;
import racemanager.track.TrackRow;
import racemanager.track.TrackSheet;

/**
 * What an import would do.
 *
 * @param file its name; untrusted text
 * @param fresh rows that are new
 * @param changed rows that say something else of a track that is there
 * @param same how many rows change nothing
 */
record TrackPreview(
        String file,
        List<TrackRow.Compared> fresh,
        List<TrackRow.Compared> changed,
        int same,
        List<Sheet.Wrong> wrong,
        List<String> unknown) {

    static TrackPreview of(String file, TrackSheet sheet, TrackComparison comparison) {
        var fresh = new ArrayList<TrackRow.Compared>();
        var changed = new ArrayList<TrackRow.Compared>();
        var wrong = new ArrayList<>(sheet.wrong());
        var same = 0;
        for (int place = 0; place < sheet.rows().size(); place++) {
            var row = sheet.rows().get(place);
            switch (comparison.standings().get(place)) {
                case Fresh none -> fresh.add(row.comparedWith(Optional.empty()));
                case Different different -> changed.add(row.comparedWith(Optional.of(different.before())));
                case Same as -> same++;
                case Unfit unfit -> wrong.add(new Sheet.Wrong(row.line(), List.of(unfit.why())));
            }
        }
        wrong.sort(Comparator.comparing(Sheet.Wrong::line));
        return new TrackPreview(file, fresh, changed, same, wrong, sheet.unknown());
    }

    /** The rows that can be taken, in the order in which they stand in the file. */
    List<TrackRow.Compared> taken() {
        return Stream.concat(fresh.stream(), changed.stream())
                .sorted(Comparator.comparing(each -> each.row().line()))
                .toList();
    }
}
