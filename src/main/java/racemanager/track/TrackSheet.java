package racemanager.track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.sheet.Sheet;
import racemanager.sheet.SheetHeadings;
import racemanager.sheet.SheetReader;
import racemanager.sheet.SheetWriter;
import racemanager.track.TrackReader.TrackDraft;

/**
 * A file of tracks: what can be taken of it and what cannot.
 *
 * @param unknown headings that say nothing about tracks, whose cells are left out
 */
public record TrackSheet(List<TrackRow> rows, List<Sheet.Wrong> wrong, List<String> unknown) {

    public TrackSheet {
        rows = List.copyOf(rows);
        wrong = List.copyOf(wrong);
        unknown = List.copyOf(unknown);
    }

    /** The rows of a CSV file, or why none of them can be read. */
    public static Parsed<TrackSheet> read(byte[] file, SheetHeadings headings) {
        var columns = Stream.of(TrackColumn.values())
                .map(column -> column.among(headings))
                .toList();
        return switch (SheetReader.read(file, columns)) {
            case Parsed.Rejected<Sheet> rejected -> Parsed.rejected(rejected.problems());
            case Parsed.Read<Sheet> sheet -> Parsed.read(read(sheet.value()));
        };
    }

    private static TrackSheet read(Sheet sheet) {
        var given = Arrays.stream(TrackColumn.values())
                .filter(column -> sheet.columns().contains(column.id()))
                .collect(Collectors.toUnmodifiableSet());
        var rows = new ArrayList<TrackRow>();
        var wrong = new ArrayList<Sheet.Wrong>();
        var lines = new HashMap<String, Integer>();
        for (var row : sheet.rows()) {
            switch (read(row, given, lines)) {
                case Parsed.Read<TrackRow> read -> rows.add(read.value());
                case Parsed.Rejected<TrackRow> rejected -> wrong.add(new Sheet.Wrong(row.line(), rejected.problems()));
            }
        }
        return new TrackSheet(rows, wrong, sheet.unknown());
    }

    private static Parsed<TrackRow> read(Sheet.Row row, Set<TrackColumn> given, Map<String, Integer> lines) {
        var problems = new ArrayList<>(row.problems());
        switch (TrackReader.read(form(row))) {
            case Parsed.Rejected<TrackDraft> rejected -> problems.addAll(rejected.problems());
            case Parsed.Read<TrackDraft> read -> {
                var first = lines.putIfAbsent(read.value().name().likeness(), row.line());
                if (first != null) problems.add(Phrase.of("track.import.twice").with("line", first));
                if (problems.isEmpty()) return Parsed.read(new TrackRow(row.line(), read.value(), given));
            }
        }
        return Parsed.rejected(problems);
    }

    private static TrackForm form(Sheet.Row row) {
        return new TrackForm(
                row.text(TrackColumn.NAME.id()),
                row.text(TrackColumn.LAYOUT.id()),
                row.text(TrackColumn.PIT_BOXES.id()),
                row.text(TrackColumn.SERVER_SLOTS.id()),
                row.text(TrackColumn.BROADCAST_SLOTS.id()),
                row.text(TrackColumn.DETAILS.id()));
    }

    /** A CSV file that {@link #read} reads into the same tracks. */
    public static byte[] write(TrackList tracks, Function<TrackColumn, String> heading) {
        return SheetWriter.write(
                Stream.of(TrackColumn.values()).map(heading).toList(),
                tracks.tracks().stream().map(TrackSheet::cells).toList());
    }

    private static List<String> cells(Track track) {
        return Stream.of(TrackColumn.values())
                .map(column -> switch (column) {
                    case NAME -> track.name().name();
                    case LAYOUT -> track.name().layout().orElse("");
                    case PIT_BOXES -> Integer.toString(track.room().pitBoxes());
                    case SERVER_SLOTS ->
                        track.room().serverSlots().map(Object::toString).orElse("");
                    case BROADCAST_SLOTS -> Integer.toString(track.room().broadcastSlots());
                    case DETAILS -> track.details().orElse("");
                })
                .toList();
    }
}
