package racemanager.track;

import java.util.Optional;

/** A circuit in one of its layouts, with the room it offers. */
public record Track(int number, TrackName name, Room room, Optional<String> details) {

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
}
