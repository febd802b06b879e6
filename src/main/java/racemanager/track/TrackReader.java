package racemanager.track;

import java.util.Optional;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.track.Track.Room;

/** Reads a track as members type it; the limits are those of the product's track manager. */
public final class TrackReader {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LAYOUT = 60;
    private static final int LONGEST_DETAILS = 500;
    private static final int MOST_PLACES = 200;
    private static final int MOST_BROADCAST_SLOTS = 3;

    /** A track as read, still without its number in the guild. */
    public record TrackDraft(TrackName name, Room room, Optional<String> details) {
        public Track numbered(int number) {
            return new Track(number, name, room, details);
        }
    }

    /** Accepts exactly one draft, or refuses with the first rule that is broken. */
    public static Decision<TrackDraft> read(TrackForm form) {
        var name = PlainText.line(form.name());
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME)
            return Decision.refused(
                    Phrase.of("track.name").with("least", SHORTEST_NAME).with("most", LONGEST_NAME));
        var layout = PlainText.line(form.layout());
        if (layout.length() > LONGEST_LAYOUT)
            return Decision.refused(Phrase.of("track.layout").with("most", LONGEST_LAYOUT));
        var details = PlainText.paragraph(form.details());
        if (details.length() > LONGEST_DETAILS)
            return Decision.refused(Phrase.of("track.details").with("most", LONGEST_DETAILS));
        var pitBoxes = PlainText.number(form.pitBoxes());
        if (!within(pitBoxes, 1, MOST_PLACES))
            return Decision.refused(Phrase.of("track.pit_boxes").with("most", MOST_PLACES));
        var serverSlots = PlainText.number(form.serverSlots());
        if (!isEmpty(form.serverSlots()) && !within(serverSlots, 1, MOST_PLACES))
            return Decision.refused(Phrase.of("track.server_slots").with("most", MOST_PLACES));
        var broadcast = isEmpty(form.broadcastSlots()) ? Optional.of(0) : PlainText.number(form.broadcastSlots());
        if (!within(broadcast, 0, MOST_BROADCAST_SLOTS))
            return Decision.refused(Phrase.of("track.broadcast_slots").with("most", MOST_BROADCAST_SLOTS));
        return Decision.accepted(new TrackDraft(
                new TrackName(name, Optional.of(layout).filter(text -> !text.isEmpty())),
                new Room(pitBoxes.orElseThrow(), serverSlots, broadcast.orElseThrow()),
                Optional.of(details).filter(text -> !text.isEmpty())));
    }

    /** Nothing that anybody could see was typed, as phones and other programs fill a field with special spaces. */
    private static boolean isEmpty(String typed) {
        return PlainText.line(typed).isEmpty();
    }

    private static boolean within(Optional<Integer> number, int least, int most) {
        return number.filter(value -> value >= least && value <= most).isPresent();
    }

    private TrackReader() {}
}
