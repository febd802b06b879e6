package racemanager.track.discord;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.track.StarterTrack;
import racemanager.track.TrackList;

/**
 * A set of tracks beside those of a guild.
 *
 * @param known the places of the ones that the guild has a track of the same name for
 */
record StarterOffer(List<StarterTrack> set, Set<Integer> known) {

    static StarterOffer of(List<StarterTrack> set, TrackList tracks) {
        var names =
                tracks.tracks().stream().map(track -> track.name().likeness()).collect(Collectors.toUnmodifiableSet());
        var known = IntStream.range(0, set.size())
                .filter(place -> names.contains(set.get(place).name().likeness()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return new StarterOffer(set, known);
    }

    boolean isKnown(int place) {
        return known.contains(place);
    }

    boolean canBeAdded(int place) {
        return !isKnown(place) && set.get(place).pitBoxes().isPresent();
    }

    /** It can be added as soon as somebody types its pit boxes. */
    boolean asks(int place) {
        return !isKnown(place) && set.get(place).pitBoxes().isEmpty();
    }

    IntStream all() {
        return IntStream.range(0, set.size());
    }
}
