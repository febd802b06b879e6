package racemanager.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxFairnessTest {

    private static final int SEED = 20_261_205;

    @ParameterizedTest
    @ValueSource(ints = {0, 30})
    void amongSixtyHotEventsEveryQuietOneShowsItsLastStateInTimeAlsoWhenTheClockIsSetBack(int secondsBack) {
        var plan = new CrowdedOutbox.Plan(60, 5, 350, 100, Duration.ofMinutes(5), Duration.ofSeconds(secondsBack));

        var seen = CrowdedOutbox.run(plan, SEED);

        System.out.printf("%s, seed %d: %s%n", plan, SEED, seen);
        assertThat(seen.never()).as(seen.toString()).isZero();
        assertThat(seen.beyondPromise()).as(seen.toString()).isLessThanOrEqualTo(Duration.ZERO);
        assertThat(seen.worst()).containsOnlyKeys(Priority.ANNOUNCEMENTS, Priority.ROSTERS);
        assertThat(seen.mostInASecond()).isLessThanOrEqualTo(Budget.PER_SECOND);
    }

    @Test
    void oneHotEventStarvesNobody() {
        var plan = new CrowdedOutbox.Plan(1, 5, 350, 100, Duration.ofSeconds(30), Duration.ZERO);

        var seen = CrowdedOutbox.run(plan, SEED);

        System.out.printf("%s, seed %d: %s%n", plan, SEED, seen);
        assertThat(seen.never()).as(seen.toString()).isZero();
        assertThat(seen.beyondPromise()).as(seen.toString()).isLessThanOrEqualTo(Duration.ZERO);
    }
}
