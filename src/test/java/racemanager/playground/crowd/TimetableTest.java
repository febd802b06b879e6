package racemanager.playground.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimetableTest {

    @Test
    void theFirstPressesAtOnceAndTheOthersSpreadOverTheTime() {
        var times = Timetable.of(200, Duration.ofSeconds(1), new Random(7));

        assertThat(times).hasSize(200).isSorted().startsWith(Duration.ZERO);
        assertThat(times.getLast()).isBetween(Duration.ofMillis(900), Duration.ofSeconds(1));
        assertThat(times.get(100)).isBetween(Duration.ofMillis(350), Duration.ofMillis(650));
    }

    @Test
    void withoutTimeAllPressAtOnce() {
        assertThat(Timetable.of(3, Duration.ZERO, new Random(7))).containsOnly(Duration.ZERO);
        assertThat(Timetable.of(1, Duration.ofMinutes(1), new Random(7))).containsExactly(Duration.ZERO);
    }
}
