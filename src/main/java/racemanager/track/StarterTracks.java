package racemanager.track;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.kernel.Parsed;
import racemanager.kernel.Simulator;
import racemanager.sheet.Sheet;
import racemanager.sheet.SheetReader;
import racemanager.sheet.StarterFile;
import racemanager.track.TrackReader.TrackDraft;

/** The tracks that come with the bot, by simulator. */
public record StarterTracks(Map<Simulator, List<StarterTrack>> sets) {

    /** A track without pit boxes is read as if it had one, so that all its other cells are held to the rules too. */
    private static final String ANY_BOXES = "1";

    public StarterTracks {
        sets = Collections.unmodifiableMap(new EnumMap<>(sets));
    }

    /** All sets of this build; a broken one is an error of the build. */
    public static StarterTracks load() {
        var sets = new EnumMap<Simulator, List<StarterTrack>>(Simulator.class);
        StarterFile.all("tracks").forEach((simulator, file) -> sets.put(simulator, read(simulator, file)));
        return new StarterTracks(sets);
    }

    /** Those that there is a set for. */
    public List<Simulator> simulators() {
        return List.copyOf(sets.keySet());
    }

    public List<StarterTrack> of(Simulator simulator) {
        return sets.getOrDefault(simulator, List.of());
    }

    private static List<StarterTrack> read(Simulator simulator, byte[] file) {
        var columns = Stream.of(TrackColumn.NAME, TrackColumn.LAYOUT, TrackColumn.PIT_BOXES, TrackColumn.SERVER_SLOTS)
                .map(column -> column.among(headed -> Set.of()))
                .toList();
        return switch (SheetReader.read(file, columns)) {
            case Parsed.Rejected<Sheet> rejected -> throw broken(simulator, rejected.problems());
            case Parsed.Read<Sheet> sheet -> tracks(simulator, sheet.value());
        };
    }

    private static List<StarterTrack> tracks(Simulator simulator, Sheet sheet) {
        var tracks = sheet.rows().stream().map(row -> track(simulator, row)).toList();
        var names = new HashSet<String>();
        var twice = tracks.stream()
                .map(StarterTrack::name)
                .filter(name -> !names.add(name.likeness()))
                .map(TrackName::full)
                .toList();
        if (!twice.isEmpty()) throw broken(simulator, twice);
        return tracks;
    }

    private static StarterTrack track(Simulator simulator, Sheet.Row row) {
        var boxes = row.text(TrackColumn.PIT_BOXES.id());
        var form = new TrackForm(
                row.text(TrackColumn.NAME.id()),
                row.text(TrackColumn.LAYOUT.id()),
                boxes.isEmpty() ? ANY_BOXES : boxes,
                row.text(TrackColumn.SERVER_SLOTS.id()),
                "",
                "");
        return switch (TrackReader.read(form)) {
            case Parsed.Rejected<TrackDraft> rejected -> throw broken(simulator, row.line(), rejected.problems());
            case Parsed.Read<TrackDraft> read -> {
                var room = read.value().room();
                yield new StarterTrack(
                        read.value().name(),
                        Optional.of(room.pitBoxes()).filter(any -> !boxes.isEmpty()),
                        room.serverSlots());
            }
        };
    }

    private static IllegalStateException broken(Object... about) {
        return new IllegalStateException("A set of tracks is broken: "
                + String.join(" ", Stream.of(about).map(Objects::toString).toList()));
    }
}
