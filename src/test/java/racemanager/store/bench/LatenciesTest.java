package racemanager.store.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void aPartOfTheTimesIsFoundWithinAThirtySecond() {
        var latencies = new Latencies();
        for (int micros = 1; micros <= 10_000; micros++) {
            latencies.add(micros * 1_000L);
        }

        assertThat(latencies.count()).isEqualTo(10_000);
        assertThat(latencies.within(0.5))
                .isCloseTo(5_000_000, withPercentage(3.2))
                .isGreaterThanOrEqualTo(5_000_000);
        assertThat(latencies.within(0.99)).isCloseTo(9_900_000, withPercentage(3.2));
        assertThat(latencies.within(1)).isEqualTo(latencies.longest()).isEqualTo(10_000_000);
    }

    @Test
    void shortTimesAreExact() {
        var latencies = new Latencies();
        latencies.add(-5);
        latencies.add(7);
        latencies.add(31);

        assertThat(latencies.within(0)).isZero();
        assertThat(latencies.within(0.6)).isEqualTo(7);
        assertThat(latencies.within(0.9)).isEqualTo(31);
    }

    @Test
    void theLongestTimeThereIsHasAPlace() {
        var latencies = new Latencies();
        latencies.add(Long.MAX_VALUE);

        assertThat(latencies.within(0.5)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void severalCountsAddUp() {
        var one = new Latencies();
        one.add(10);
        var other = new Latencies();
        other.add(20);
        other.add(30);

        one.add(other);

        assertThat(one.count()).isEqualTo(3);
        assertThat(one.within(0.5)).isEqualTo(20);
        assertThat(one.longest()).isEqualTo(30);
    }

    @Test
    void nothingCountedIsNoTime() {
        assertThat(new Latencies().within(0.99)).isZero();
    }
}
