package racemanager.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.track.Track.Room;

/** Reads a track as members type it; the limits are those of the product's track manager. */
public final class TrackReader {

    private static final int SHORTEST_NAME = 2;
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_LAYOUT = 60;
    public static final int LONGEST_DETAILS = 500;
    private static final int MOST_PLACES = 200;
    public static final int MOST_BROADCAST_SLOTS = 3;

    /** A track as read, still without its number in the guild. */
    public record TrackDraft(TrackName name, Room room, Optional<String> details) {
        public Track numbered(int number) {
            return new Track(number, name, room, details);
        }

        /** In the place of a track, whose picture stays: nobody types one. */
        public Track inPlaceOf(Track before) {
            return numbered(before.number()).showing(before.picture());
        }
    }

    /** What a track is called, or every rule that it breaks. */
    public static Parsed<TrackName> name(String typedName, String typedLayout) {
        var name = PlainText.line(typedName);
        var layout = PlainText.line(typedLayout);
        var problems = named(name, layout);
        return problems.isEmpty()
                ? Parsed.read(new TrackName(name, Optional.of(layout).filter(text -> !text.isEmpty())))
                : Parsed.rejected(problems);
    }

    private static List<Phrase> named(String name, String layout) {
        var problems = new ArrayList<Phrase>();
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            problems.add(Phrase.of("track.name").with("least", SHORTEST_NAME).with("most", LONGEST_NAME));
        }
        if (layout.length() > LONGEST_LAYOUT) {
            problems.add(Phrase.of("track.layout").with("most", LONGEST_LAYOUT));
        }
        return problems;
    }

    /** The track, or every rule that the form breaks. */
    public static Parsed<TrackDraft> read(TrackForm form) {
        var name = PlainText.line(form.name());
        var layout = PlainText.line(form.layout());
        var details = PlainText.paragraph(form.details());
        var pitBoxes = PlainText.number(form.pitBoxes());
        var serverSlots = PlainText.number(form.serverSlots());
        var broadcast = isEmpty(form.broadcastSlots()) ? Optional.of(0) : PlainText.number(form.broadcastSlots());

        var problems = named(name, layout);
        if (!within(pitBoxes, 1, MOST_PLACES)) {
            problems.add(Phrase.of("track.pit_boxes").with("most", MOST_PLACES));
        }
        if (!isEmpty(form.serverSlots()) && !within(serverSlots, 1, MOST_PLACES)) {
            problems.add(Phrase.of("track.server_slots").with("most", MOST_PLACES));
        }
        if (!within(broadcast, 0, MOST_BROADCAST_SLOTS)) {
            problems.add(Phrase.of("track.broadcast_slots").with("most", MOST_BROADCAST_SLOTS));
        }
        if (details.length() > LONGEST_DETAILS) {
            problems.add(Phrase.of("track.details").with("most", LONGEST_DETAILS));
        }
        return problems.isEmpty()
                ? Parsed.read(new TrackDraft(
                        new TrackName(name, Optional.of(layout).filter(text -> !text.isEmpty())),
                        new Room(pitBoxes.orElseThrow(), serverSlots, broadcast.orElseThrow()),
                        Optional.of(details).filter(text -> !text.isEmpty())))
                : Parsed.rejected(problems);
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
