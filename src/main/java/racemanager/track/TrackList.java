package racemanager.track;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
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

    /** The track that a member means who types this, or why it is none. */
    public Parsed<Track> meant(String text) {
        return named(text)
                .map(Parsed::read)
                .orElseGet(() ->
                        Parsed.rejected(Phrase.of(matching(text).isEmpty() ? "track.unknown" : "track.ambiguous")));
    }

    /** The track of this name, with or without its layout, or else the only one that the text is a part of. */
    public Optional<Track> named(String text) {
        return only(tracks.stream().filter(track -> alike(track.name().full(), text)))
                .or(() ->
                        only(tracks.stream().filter(track -> alike(track.name().name(), text))))
                .or(() -> only(matching(text).stream()));
    }

    private static boolean alike(String name, String text) {
        return PlainText.likeness(name).equals(PlainText.likeness(text));
    }

    private static Optional<Track> only(Stream<Track> found) {
        var two = found.limit(2).toList();
        return two.size() == 1 ? Optional.of(two.getFirst()) : Optional.empty();
    }

    /** The track takes the place of the one with its number, or stands behind the last one. */
    public TrackList with(Track track) {
        if (byNumber(track.number()).isPresent()) {
            return new TrackList(
                    lastNumber,
                    tracks.stream()
                            .map(each -> each.number() == track.number() ? track : each)
                            .toList());
        }
        var more = new ArrayList<>(tracks);
        more.add(track);
        return new TrackList(Math.max(lastNumber, track.number()), more);
    }

    /** These take the places of those with their numbers, and the rest stand behind the last one. */
    public TrackList merging(List<Track> changed) {
        var all = new LinkedHashMap<Integer, Track>();
        tracks.forEach(track -> all.put(track.number(), track));
        changed.forEach(track -> all.put(track.number(), track));
        var last = changed.stream().mapToInt(Track::number).max().orElse(0);
        return new TrackList(Math.max(lastNumber, last), List.copyOf(all.values()));
    }

    public TrackList without(int number) {
        return new TrackList(
                lastNumber,
                tracks.stream().filter(track -> track.number() != number).toList());
    }
}
