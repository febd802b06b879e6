package racemanager.track;

import java.util.Optional;
import java.util.Set;
import racemanager.track.Track.Room;
import racemanager.track.TrackReader.TrackDraft;

/**
 * A track that comes with the bot.
 *
 * @param pitBoxes nothing where no source says how many there are
 */
public record StarterTrack(TrackName name, Optional<Integer> pitBoxes, Optional<Integer> serverSlots) {

    private static final Set<TrackColumn> GIVEN =
            Set.of(TrackColumn.NAME, TrackColumn.LAYOUT, TrackColumn.PIT_BOXES, TrackColumn.SERVER_SLOTS);

    /** The row of an import that adds it; nothing as long as its pit boxes have to be typed. */
    public Optional<TrackRow> row(int line) {
        return pitBoxes.map(boxes ->
                new TrackRow(line, new TrackDraft(name, new Room(boxes, serverSlots, 0), Optional.empty()), GIVEN));
    }
}
