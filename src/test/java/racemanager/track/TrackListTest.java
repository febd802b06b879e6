package racemanager.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackListTest {

    private final TrackList tracks = TrackList.EMPTY
            .with(track(1, "Monza", Optional.empty()))
            .with(track(2, "Nürburgring", Optional.of("Nordschleife")));

    @Test
    void aTrackIsFoundByAnyPartOfNameOrLayout() {
        assertThat(tracks.matching("NORD")).extracting(Track::number).containsExactly(2);
        assertThat(tracks.matching("n")).hasSize(2);
        assertThat(tracks.matching("")).hasSize(2);
        assertThat(tracks.matching("Spa")).isEmpty();
    }

    @Test
    void theNumberOfATrackThatIsGoneIsNotGivenAgain() {
        assertThat(tracks.without(2).lastNumber()).isEqualTo(2);
        assertThat(tracks.without(2).byNumber(2)).isEmpty();
    }

    private static Track track(int number, String name, Optional<String> layout) {
        return new Track(
                number, new TrackName(name, layout), new Track.Room(30, Optional.empty(), 0), Optional.empty());
    }
}
