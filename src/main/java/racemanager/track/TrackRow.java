package racemanager.track;

import java.util.Optional;
import java.util.Set;
import racemanager.track.Track.Room;
import racemanager.track.TrackReader.TrackDraft;

/**
 * A track as a sheet has it.
 *
 * @param line where it stands in the file
 * @param given the columns of the sheet; what it has no column for stays as it was
 */
public record TrackRow(int line, TrackDraft draft, Set<TrackColumn> given) {

    public TrackRow {
        given = Set.copyOf(given);
    }

    public TrackName name() {
        return draft.name();
    }

    /** The track as it is to be. */
    public Track over(Track before) {
        var room = draft.room();
        return new TrackDraft(
                        draft.name(),
                        new Room(
                                room.pitBoxes(),
                                given.contains(TrackColumn.SERVER_SLOTS)
                                        ? room.serverSlots()
                                        : before.room().serverSlots(),
                                given.contains(TrackColumn.BROADCAST_SLOTS)
                                        ? room.broadcastSlots()
                                        : before.room().broadcastSlots()),
                        given.contains(TrackColumn.DETAILS) ? draft.details() : before.details())
                .inPlaceOf(before);
    }

    /** The row with what it was compared with, to be taken as long as that is so. */
    public Compared comparedWith(Optional<Track> before) {
        return new Compared(this, before);
    }

    /**
     * A row that somebody wants to have taken.
     *
     * @param before the track of its name when they looked; nothing where there was none
     */
    public record Compared(TrackRow row, Optional<Track> before) {}
}
