package racemanager.track;

import java.util.Optional;
import racemanager.picture.PictureId;

/**
 * A circuit in one of its layouts, with the room it offers.
 *
 * @param picture as the guild keeps it
 */
public record Track(int number, TrackName name, Room room, Optional<String> details, Optional<PictureId> picture) {

    /** Without a picture. */
    public Track(int number, TrackName name, Room room, Optional<String> details) {
        this(number, name, room, details, Optional.empty());
    }

    /** How many cars a track can take: pit boxes, the server's slots where they differ, and places for cameras. */
    public record Room(int pitBoxes, Optional<Integer> serverSlots, int broadcastSlots) {

        /** The most cars and cameras together that can join, the smaller of pit boxes and server slots. */
        public int places() {
            return Math.min(pitBoxes, serverSlots.orElse(pitBoxes));
        }
    }

    public int places() {
        return room.places();
    }

    /** The same with this picture, or with none. */
    public Track showing(Optional<PictureId> changed) {
        return new Track(number, name, room, details, changed);
    }
}
