package racemanager.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.kernel.PlainText;

/** The tracks of a guild, in the order in which they were added. */
public record TrackList(int lastNumber, List<Track> tracks) {

    public static final TrackList EMPTY = new TrackList(0, List.of());

    public TrackList {
        tracks = List.copyOf(tracks);
    }

    public Optional<Track> byNumber(int number) {
        return tracks.stream().filter(track -> track.number() == number).findFirst();
    }

    public Optional<Track> byName(TrackName name) {
        return tracks.stream().filter(track -> track.name().sameAs(name)).findFirst();
    }

    /** Tracks whose name or layout contains the text, without regard to case; all for an empty text. */
    public List<Track> matching(String text) {
        var wanted = PlainText.likeness(text);
        return tracks.stream()
                .filter(track -> PlainText.likeness(track.name().full()).contains(wanted))
                .toList();
    }

    public TrackList with(Track track) {
        var more = new ArrayList<>(tracks);
        more.add(track);
        return new TrackList(Math.max(lastNumber, track.number()), more);
    }

    public TrackList without(int number) {
        return new TrackList(
                lastNumber,
                tracks.stream().filter(track -> track.number() != number).toList());
    }
}
