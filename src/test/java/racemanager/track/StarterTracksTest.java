package racemanager.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.kernel.Simulator;
import racemanager.track.Track.Room;

class StarterTracksTest {

    private final StarterTracks starters = StarterTracks.load();

    @ParameterizedTest
    @EnumSource
    void everySimulatorHasASetThatKeepsTheRulesOfTracks(Simulator simulator) {
        var set = starters.of(simulator);
        var names = new HashSet<String>();

        assertThat(starters.simulators()).contains(simulator);
        assertThat(set).hasSizeGreaterThan(20).allSatisfy(track -> {
            assertThat(names.add(track.name().likeness()))
                    .as(track.name().full())
                    .isTrue();
            assertThat(track.name().name()).hasSizeBetween(2, TrackReader.LONGEST_NAME);
            assertThat(track.name().layout().orElse("")).hasSizeLessThanOrEqualTo(TrackReader.LONGEST_LAYOUT);
            assertThat(track.pitBoxes().orElse(1)).isBetween(1, 200);
            assertThat(track.serverSlots().orElse(1)).isBetween(1, 200);
        });
    }

    @Test
    void theNumbersOfAccAreThoseOfItsServerHandbook() {
        assertThat(track(Simulator.ACC, "Spa-Francorchamps")
                        .row(0)
                        .orElseThrow()
                        .draft()
                        .room())
                .isEqualTo(new Room(82, Optional.empty(), 0));
        assertThat(track(Simulator.ACC, "Suzuka").row(3).orElseThrow().draft().room())
                .isEqualTo(new Room(51, Optional.of(105), 0));
        assertThat(track(Simulator.ACC, "Nürburgring 24h").pitBoxes()).contains(50);
        assertThat(starters.of(Simulator.ACC)).hasSize(25);
    }

    @Test
    void aTrackWhoseBoxesNobodyKnowsHasNoRow() {
        assertThat(track(Simulator.ACC, "Red Bull Ring").pitBoxes()).isEmpty();
        assertThat(track(Simulator.ACC, "Red Bull Ring").row(0)).isEmpty();
    }

    private StarterTrack track(Simulator simulator, String name) {
        return starters.of(simulator).stream()
                .filter(track -> track.name().full().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
